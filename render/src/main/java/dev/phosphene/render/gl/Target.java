package dev.phosphene.render.gl;

import static org.lwjgl.opengl.GL45C.*;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lwjgl.system.MemoryStack;

/** What a draw writes to: colour textures and at most one depth texture, or the window. */
public final class Target implements AutoCloseable {
    private static final Format[] NO_COLOURS = {};

    private final @Nullable Lifetime life;
    private final int name;
    private final int left;
    private final int bottom;
    private final int width;
    private final int height;
    private final List<Texture> colours;
    private final @Nullable Texture depth;
    private final List<Texture> owned;

    private Target(
            @Nullable Lifetime life,
            int name,
            int left,
            int bottom,
            int width,
            int height,
            List<Texture> colours,
            @Nullable Texture depth,
            List<Texture> owned) {
        this.life = life;
        this.name = name;
        this.left = left;
        this.bottom = bottom;
        this.width = width;
        this.height = height;
        this.colours = colours;
        this.depth = depth;
        this.owned = owned;
    }

    /** A target that makes and owns its textures, labelled {@code label.0}, {@code label.1} … and {@code label.depth}. */
    public static Target of(Gpu gpu, String label, int width, int height, @Nullable Format depth, Format... colours) {
        List<Texture> made = new ArrayList<>();
        for (Format colour : colours) {
            made.add(Texture.plane(gpu, label + "." + made.size(), colour, width, height));
        }
        Texture depthTexture = depth == null ? null : Texture.plane(gpu, label + ".depth", depth, width, height);
        List<Texture> all = new ArrayList<>(made);
        if (depthTexture != null) {
            all.add(depthTexture);
        }
        return join(gpu, label, List.copyOf(made), depthTexture, List.copyOf(all));
    }

    /** A target that only has depth. */
    public static Target depthOnly(Gpu gpu, String label, int width, int height) {
        return of(gpu, label, width, height, Format.DEPTH32F, NO_COLOURS);
    }

    /** A target over textures that others own. */
    public static Target over(Gpu gpu, String label, List<Texture> colours, @Nullable Texture depth) {
        return join(gpu, label, List.copyOf(colours), depth, List.of());
    }

    private static Target join(
            Gpu gpu, String label, List<Texture> colours, @Nullable Texture depth, List<Texture> owned) {
        int name = glCreateFramebuffers();
        int[] drawn = new int[colours.size()];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = GL_COLOR_ATTACHMENT0 + i;
            glNamedFramebufferTexture(name, drawn[i], colours.get(i).name(), 0);
        }
        glNamedFramebufferDrawBuffers(name, drawn);
        if (depth != null) {
            glNamedFramebufferTexture(name, GL_DEPTH_ATTACHMENT, depth.name(), 0);
        }
        Texture first = colours.isEmpty() ? depth : colours.getFirst();
        if (first == null) {
            throw new IllegalArgumentException("target " + label + " has neither colour nor depth");
        }
        return new Target(own(gpu, name, label), name, 0, 0, first.width(), first.height(), colours, depth, owned);
    }

    /** One level of a texture another owns; of a volume, array or cube the given layer. */
    public static Target level(Gpu gpu, Texture texture, int level, int layer) {
        int name = glCreateFramebuffers();
        if (texture.layers() == 1) {
            glNamedFramebufferTexture(name, GL_COLOR_ATTACHMENT0, texture.name(), level);
        } else {
            glNamedFramebufferTextureLayer(name, GL_COLOR_ATTACHMENT0, texture.name(), level, layer);
        }
        String label = texture.label() + " level " + level + " layer " + layer;
        return new Target(
                own(gpu, name, label),
                name,
                0,
                0,
                texture.widthAt(level),
                texture.heightAt(level),
                List.of(texture),
                null,
                List.of());
    }

    /** The window's own framebuffer. */
    public static Target window(int width, int height) {
        return new Target(null, 0, 0, 0, width, height, List.of(), null, List.of());
    }

    /** A rectangle of this target: draws fill it, clears and copies still mean the whole. Lives as long as this does. */
    public Target part(int fromLeft, int fromBottom, int partWidth, int partHeight) {
        return new Target(null, name, fromLeft, fromBottom, partWidth, partHeight, colours, depth, List.of());
    }

    private static Lifetime own(Gpu gpu, int name, String label) {
        int status = glCheckNamedFramebufferStatus(name, GL_FRAMEBUFFER);
        if (status != GL_FRAMEBUFFER_COMPLETE) {
            glDeleteFramebuffers(name);
            throw new IllegalArgumentException("target " + label + " is incomplete: 0x" + Integer.toHexString(status));
        }
        return gpu.own(GL_FRAMEBUFFER, name, "target", label, () -> glDeleteFramebuffers(name));
    }

    /** Makes it the place that draws go to, over its whole extent. */
    void bind() {
        glBindFramebuffer(GL_FRAMEBUFFER, name);
        glViewport(left, bottom, width, height);
    }

    /** Sets all texels of a colour attachment. */
    public void clear(int attachment, float r, float g, float b, float a) {
        glColorMask(true, true, true, true);
        try (MemoryStack stack = MemoryStack.stackPush()) {
            long colour = stack.nmalloc(4, 16);
            FourFloats.put(colour, r, g, b, a);
            nglClearNamedFramebufferfv(name, GL_COLOR, attachment, colour);
        }
    }

    /** Sets the depth to 0, which is infinitely far. */
    public void clearDepth() {
        glDepthMask(true);
        try (MemoryStack stack = MemoryStack.stackPush()) {
            long far = stack.nmalloc(4, 16);
            FourFloats.put(far, 0, 0, 0, 0);
            nglClearNamedFramebufferfv(name, GL_DEPTH, 0, far);
        }
    }

    /** Copies the first colour of another target over this one, scaled with a linear filter if the sizes differ. */
    public void copyFrom(Target source) {
        glColorMask(true, true, true, true);
        boolean same = source.width == width && source.height == height;
        glBlitNamedFramebuffer(
                source.name,
                name,
                0,
                0,
                source.width,
                source.height,
                0,
                0,
                width,
                height,
                GL_COLOR_BUFFER_BIT,
                same ? GL_NEAREST : GL_LINEAR);
    }

    /** Copies the first colour of another target into a rectangle of this one, scaled with a linear filter if the sizes differ. */
    public void copyFrom(Target source, int left, int bottom, int toWidth, int toHeight) {
        glColorMask(true, true, true, true);
        boolean same = source.width == toWidth && source.height == toHeight;
        glBlitNamedFramebuffer(
                source.name,
                name,
                0,
                0,
                source.width,
                source.height,
                left,
                bottom,
                left + toWidth,
                bottom + toHeight,
                GL_COLOR_BUFFER_BIT,
                same ? GL_NEAREST : GL_LINEAR);
    }

    int name() {
        return name;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The first colour texture. */
    public Texture colour() {
        return colours.getFirst();
    }

    public Texture colour(int attachment) {
        return colours.get(attachment);
    }

    public Texture depth() {
        if (depth == null) {
            throw new IllegalStateException("this target has no depth");
        }
        return depth;
    }

    @Override
    public void close() {
        if (life != null) {
            life.end();
        }
        owned.forEach(Texture::close);
    }
}
