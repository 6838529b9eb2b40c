package dev.phosphene.render.gl;

import static org.lwjgl.opengl.GL45C.*;

/** How a texture is read; each is one sampler object of the {@link Gpu}. */
public enum Sampling {
    /** The texel itself; edges hold. */
    NEAREST(GL_NEAREST, GL_NEAREST, GL_CLAMP_TO_EDGE),
    /** Linear within level 0; edges hold. */
    LINEAR(GL_LINEAR, GL_LINEAR, GL_CLAMP_TO_EDGE),
    /** Linear within level 0; repeats. */
    LINEAR_REPEAT(GL_LINEAR, GL_LINEAR, GL_REPEAT),
    /** Linear within and between levels; edges hold. */
    TRILINEAR(GL_LINEAR_MIPMAP_LINEAR, GL_LINEAR, GL_CLAMP_TO_EDGE),
    /** Linear within and between levels; repeats. */
    TRILINEAR_REPEAT(GL_LINEAR_MIPMAP_LINEAR, GL_LINEAR, GL_REPEAT),
    /** A depth compare, 1 where the reference is at least as near as the texel (reversed depth); outside counts as lit. */
    SHADOW(GL_LINEAR, GL_LINEAR, GL_CLAMP_TO_BORDER);

    private final int minify;
    private final int magnify;
    private final int wrap;

    Sampling(int minify, int magnify, int wrap) {
        this.minify = minify;
        this.magnify = magnify;
        this.wrap = wrap;
    }

    static int[] create() {
        int[] names = new int[values().length];
        glCreateSamplers(names);
        for (Sampling each : values()) {
            int name = names[each.ordinal()];
            glSamplerParameteri(name, GL_TEXTURE_MIN_FILTER, each.minify);
            glSamplerParameteri(name, GL_TEXTURE_MAG_FILTER, each.magnify);
            glSamplerParameteri(name, GL_TEXTURE_WRAP_S, each.wrap);
            glSamplerParameteri(name, GL_TEXTURE_WRAP_T, each.wrap);
            glSamplerParameteri(name, GL_TEXTURE_WRAP_R, each.wrap);
            if (each == SHADOW) {
                // The border is the far plane: whatever stands outside the map is nearer to the light than it.
                glSamplerParameterfv(name, GL_TEXTURE_BORDER_COLOR, new float[] {0, 0, 0, 0});
                glSamplerParameteri(name, GL_TEXTURE_COMPARE_MODE, GL_COMPARE_REF_TO_TEXTURE);
                glSamplerParameteri(name, GL_TEXTURE_COMPARE_FUNC, GL_GEQUAL);
            }
        }
        return names;
    }
}
