package dev.phosphene.render.gl;

import static org.lwjgl.opengl.GL45C.*;

import dev.phosphene.shaders.block.BlockLayout;
import java.nio.ByteBuffer;

/** Bytes in the GPU's memory whose size never changes. Frames upload through {@link UploadRing}, not here. */
public final class Buffer implements AutoCloseable {
    private final Lifetime life;
    private final int name;
    private final long size;

    /** A buffer of zeros that programs write. */
    public Buffer(Gpu gpu, String label, long size) {
        this.name = glCreateBuffers();
        this.size = size;
        glNamedBufferStorage(name, Math.max(size, 4), 0);
        this.life = gpu.own(GL_BUFFER, name, "buffer", label, () -> glDeleteBuffers(name));
        clear();
    }

    /** A buffer that holds a copy of {@code bytes}. */
    public Buffer(Gpu gpu, String label, ByteBuffer bytes) {
        this.name = glCreateBuffers();
        this.size = bytes.remaining();
        if (bytes.hasRemaining()) {
            glNamedBufferStorage(name, bytes, 0);
        } else {
            glNamedBufferStorage(name, 4, 0);
        }
        this.life = gpu.own(GL_BUFFER, name, "buffer", label, () -> glDeleteBuffers(name));
    }

    /** Binds all of it as the storage block that {@code type} describes. */
    public void bindAs(Class<? extends Record> type) {
        BlockLayout layout = BlockLayout.of(type);
        glBindBufferBase(layout.storage() ? GL_SHADER_STORAGE_BUFFER : GL_UNIFORM_BUFFER, layout.binding(), name);
    }

    /** Sets every byte to zero, in order with draws and dispatches. */
    public void clear() {
        nglClearNamedBufferData(name, GL_R32UI, GL_RED_INTEGER, GL_UNSIGNED_INT, 0);
    }

    /** Copies its start into {@code bytes}, waiting for the driver; for tests and bakes. */
    public void read(ByteBuffer bytes) {
        glGetNamedBufferSubData(name, 0, bytes);
    }

    int name() {
        return name;
    }

    /** Bytes. */
    public long size() {
        return size;
    }

    @Override
    public void close() {
        life.end();
    }
}
