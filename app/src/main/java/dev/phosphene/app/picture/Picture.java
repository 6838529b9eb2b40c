package dev.phosphene.app.picture;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * A finished picture outside the Java heap: display-referred RGBA, 16 bits a channel (0 .. 65535), rows from the top without padding. Mutable
 * and reused from frame to frame; closing it frees its memory.
 */
public final class Picture implements AutoCloseable {
    /** Bytes a pixel takes: four channels of two bytes. */
    public static final int BYTES_PER_PIXEL = 8;

    private final Arena arena = Arena.ofShared();
    private final int width;
    private final int height;
    private final MemorySegment pixels;

    public Picture(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = arena.allocate((long) width * height * BYTES_PER_PIXEL, 64);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** All rows, top row first. */
    public MemorySegment pixels() {
        return pixels;
    }

    /** Copies one row into {@code rgba}, which holds four values a pixel. */
    public void readRow(int y, short[] rgba) {
        MemorySegment.copy(pixels, ValueLayout.JAVA_SHORT, rowOffset(y), rgba, 0, width * 4);
    }

    /** Sets one row from {@code rgba}, which holds four values a pixel. */
    public void writeRow(int y, short[] rgba) {
        MemorySegment.copy(rgba, 0, pixels, ValueLayout.JAVA_SHORT, rowOffset(y), width * 4);
    }

    private long rowOffset(int y) {
        return (long) y * width * BYTES_PER_PIXEL;
    }

    @Override
    public void close() {
        arena.close();
    }
}
