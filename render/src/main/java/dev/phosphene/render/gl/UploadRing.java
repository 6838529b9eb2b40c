package dev.phosphene.render.gl;

import static org.lwjgl.opengl.GL45C.*;

import dev.phosphene.shaders.block.BlockLayout;
import java.lang.foreign.MemorySegment;

/**
 * The way from the CPU to the GPU within a frame: a persistently mapped buffer of a few regions, one for each sub-frame in flight. What was
 * allocated or bound before {@link #next()} is written and bound anew after it.
 */
public final class UploadRing implements AutoCloseable {
    private static final int REGIONS = 3;

    private final Gpu gpu;
    private final Lifetime life;
    private final int name;
    private final long regionSize;
    private final MemorySegment memory;
    private final Fence[] fences = new Fence[REGIONS];
    private int region;
    private long used;

    /** A ring that takes {@code regionSize} bytes a sub-frame. */
    public UploadRing(Gpu gpu, String label, long regionSize) {
        this.gpu = gpu;
        this.regionSize = alignUp(regionSize, 256);
        this.name = glCreateBuffers();
        long size = this.regionSize * REGIONS;
        int flags = GL_MAP_WRITE_BIT | GL_MAP_PERSISTENT_BIT | GL_MAP_COHERENT_BIT;
        glNamedBufferStorage(name, size, flags);
        long address = nglMapNamedBufferRange(name, 0, size, flags);
        if (address == 0) {
            throw new IllegalStateException("upload ring " + label + " of " + size + " bytes cannot be mapped");
        }
        this.memory = MemorySegment.ofAddress(address).reinterpret(size);
        for (int i = 0; i < REGIONS; i++) {
            fences[i] = new Fence();
        }
        this.life = gpu.own(GL_BUFFER, name, "upload ring", label, () -> {
            for (Fence fence : fences) {
                fence.delete();
            }
            glUnmapNamedBuffer(name);
            glDeleteBuffers(name);
        });
    }

    /** Begins the next sub-frame, once the driver has done with the region's last use. */
    public void next() {
        fences[region].place();
        region = (region + 1) % REGIONS;
        fences[region].await();
        used = 0;
    }

    /** Reserves bytes in {@link #memory}; returns their offset, a multiple of {@code alignment}. */
    public long allocate(long bytes, long alignment) {
        long start = alignUp(region * regionSize + used, alignment);
        long end = start + bytes - region * regionSize;
        if (end > regionSize) {
            throw new IllegalStateException(
                    "a sub-frame uploads " + end + " bytes, more than the ring's " + regionSize);
        }
        used = end;
        return start;
    }

    /** Reserves {@code count} 32-bit numbers for a vertex attribute; the first number's index in the buffer is the offset / 4. */
    public long allocateInts(int count) {
        return allocate((long) count * Integer.BYTES, Integer.BYTES);
    }

    /** The mapped bytes; offsets are those that {@link #allocate} returns. Write only: reading may be very slow. */
    public MemorySegment memory() {
        return memory;
    }

    /** Writes a block and binds it for the draws that follow. */
    public void bind(Record block) {
        BlockLayout layout = BlockLayout.of(block.getClass());
        int alignment = layout.storage()
                ? gpu.limits().storageAlignment()
                : gpu.limits().uniformAlignment();
        long offset = allocate(layout.size(), alignment);
        layout.write(block, memory, offset);
        bindAt(layout, offset, layout.size());
    }

    /** Binds reserved bytes as the storage block that {@code type} describes; aligned to {@link Limits#storageAlignment}. */
    public void bindRange(Class<? extends Record> type, long offset, long bytes) {
        bindAt(BlockLayout.of(type), offset, bytes);
    }

    private void bindAt(BlockLayout layout, long offset, long bytes) {
        glBindBufferRange(
                layout.storage() ? GL_SHADER_STORAGE_BUFFER : GL_UNIFORM_BUFFER, layout.binding(), name, offset, bytes);
    }

    void bindCommands() {
        glBindBuffer(GL_DRAW_INDIRECT_BUFFER, name);
    }

    int name() {
        return name;
    }

    private static long alignUp(long value, long alignment) {
        return (value + alignment - 1) / alignment * alignment;
    }

    @Override
    public void close() {
        life.end();
    }
}
