package dev.phosphene.render.gl;

import static org.lwjgl.opengl.GL45C.*;

import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * The way from the GPU to the CPU: a few pixel buffers, so that the driver copies one frame while it draws the next. Frames come out in the
 * order they went in, each with the number it was given.
 */
public final class ReadBackRing implements AutoCloseable {
    private final Lifetime life;
    private final Format format;
    private final Slot[] slots;
    private int oldest;
    private int waiting;

    private static final class Slot {
        final int name = glCreateBuffers();
        final ByteBuffer pixels;
        final Fence fence = new Fence();
        long frame;

        Slot(long size) {
            int flags = GL_MAP_READ_BIT | GL_MAP_PERSISTENT_BIT | GL_MAP_COHERENT_BIT;
            glNamedBufferStorage(name, size, flags | GL_CLIENT_STORAGE_BIT);
            pixels = Objects.requireNonNull(glMapNamedBufferRange(name, 0, size, flags), "a mapped pixel buffer");
        }

        void delete() {
            fence.delete();
            glUnmapNamedBuffer(name);
            glDeleteBuffers(name);
        }
    }

    /** A ring of {@code depth} frames whose texels are read as {@code format}. */
    public ReadBackRing(Gpu gpu, String label, Format format, int width, int height, int depth) {
        this.format = format;
        this.slots = new Slot[depth];
        for (int i = 0; i < depth; i++) {
            slots[i] = new Slot((long) width * height * format.bytes());
        }
        this.life = gpu.own("read-back ring '" + label + "'", () -> {
            for (Slot slot : slots) {
                slot.delete();
            }
        });
    }

    /** Whether a frame must be taken before another can be read. */
    public boolean full() {
        return waiting == slots.length;
    }

    /** Frames read and not taken yet. */
    public int waiting() {
        return waiting;
    }

    /** Begins to copy the first colour of a target; rows come from the bottom up. */
    public void read(long frame, Target source) {
        if (full()) {
            throw new IllegalStateException("frame " + frame + " finds the read-back ring full");
        }
        Slot slot = slots[(oldest + waiting) % slots.length];
        if ((long) source.width() * source.height() * format.bytes() != slot.pixels.capacity()) {
            throw new IllegalArgumentException("frame " + frame + " is " + source.width() + "x" + source.height()
                    + ", not the size the read-back ring was made for");
        }
        glBindFramebuffer(GL_READ_FRAMEBUFFER, source.name());
        glBindBuffer(GL_PIXEL_PACK_BUFFER, slot.name);
        glReadPixels(0, 0, source.width(), source.height(), format.pixels, format.type, 0);
        glBindBuffer(GL_PIXEL_PACK_BUFFER, 0);
        slot.frame = frame;
        slot.fence.place();
        waiting++;
    }

    /** Number of the oldest frame waiting. */
    public long frame() {
        if (waiting == 0) {
            throw new IllegalStateException("no frame waits in the read-back ring");
        }
        return slots[oldest].frame;
    }

    /** Whether {@link #pixels()} would return at once. */
    public boolean ready() {
        return waiting > 0 && slots[oldest].fence.done();
    }

    /** Waits for the oldest frame and shows its pixels, valid until {@link #release}. */
    public ByteBuffer pixels() {
        frame();
        slots[oldest].fence.await();
        return slots[oldest].pixels.clear();
    }

    /** Gives the oldest frame's place back. */
    public void release() {
        frame();
        slots[oldest].fence.await();
        oldest = (oldest + 1) % slots.length;
        waiting--;
    }

    @Override
    public void close() {
        life.end();
    }
}
