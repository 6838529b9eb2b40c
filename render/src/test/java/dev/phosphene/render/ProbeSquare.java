package dev.phosphene.render;

import dev.phosphene.render.gl.Format;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.NoInputs;
import dev.phosphene.render.gl.Pipeline;
import dev.phosphene.render.gl.Program;
import dev.phosphene.render.gl.Target;
import dev.phosphene.render.gl.Texture;
import dev.phosphene.shaders.source.Programs;
import dev.phosphene.shaders.source.ShaderSources;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Runs a fragment program of {@code glsl/probe} over a square of pixels and reads what it says: four floats a pixel. */
public final class ProbeSquare {
    private ProbeSquare() {}

    public static float[] run(Gpu gpu, String probe, int width, int height, Record inputs) {
        Programs programs = new Programs(ShaderSources.standard());
        try (Program program = new Program(gpu, programs.program("probe/" + probe));
                Target target = Target.of(gpu, probe, width, height, null, Format.RGBA32F)) {
            Pipeline.screen(gpu, program).drawScreen(target, inputs);
            return floats(target.colour());
        }
    }

    public static float[] run(Gpu gpu, String probe, int width, int height) {
        return run(gpu, probe, width, height, NoInputs.NONE);
    }

    /** The texels of an RGBA32F texture. */
    public static float[] floats(Texture texture) {
        ByteBuffer bytes = ByteBuffer.allocateDirect(texture.width() * texture.height() * 16)
                .order(ByteOrder.nativeOrder());
        texture.read(bytes);
        float[] values = new float[texture.width() * texture.height() * 4];
        bytes.asFloatBuffer().get(values);
        return values;
    }

    /** A texture of given texels, four floats each. */
    public static Target picture(Gpu gpu, String label, int width, int height, Format format, float[] texels) {
        Target target = Target.of(gpu, label, width, height, null, format);
        if (format == Format.RGBA32F) {
            ByteBuffer bytes = ByteBuffer.allocateDirect(texels.length * 4).order(ByteOrder.nativeOrder());
            bytes.asFloatBuffer().put(texels);
            target.colour().upload(0, bytes);
        } else {
            ByteBuffer bytes = ByteBuffer.allocateDirect(texels.length * 2).order(ByteOrder.nativeOrder());
            for (int i = 0; i < texels.length; i++) {
                bytes.putShort(i * 2, Float.floatToFloat16(texels[i]));
            }
            target.colour().upload(0, bytes);
        }
        return target;
    }
}
