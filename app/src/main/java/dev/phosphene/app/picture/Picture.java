package dev.phosphene.app.picture;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

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

    /** Sets a rectangle, as much of it as lies in the picture, to one grey with full cover. */
    public void fill(int left, int top, int right, int bottom, int grey) {
        int from = Math.clamp(left, 0, width);
        int to = Math.clamp(right, from, width);
        short[] run = new short[(to - from) * 4];
        Arrays.fill(run, (short) grey);
        for (int i = 3; i < run.length; i += 4) {
            run[i] = -1;
        }
        for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
            MemorySegment.copy(
                    run, 0, pixels, ValueLayout.JAVA_SHORT, rowOffset(y) + (long) from * BYTES_PER_PIXEL, run.length);
        }
    }

    /** Copies all of another picture to a place in this one, which must have room for it. */
    public void place(Picture other, int left, int top) {
        for (int y = 0; y < other.height; y++) {
            MemorySegment.copy(
                    other.pixels,
                    other.rowOffset(y),
                    pixels,
                    rowOffset(top + y) + (long) left * BYTES_PER_PIXEL,
                    (long) other.width * BYTES_PER_PIXEL);
        }
    }

    /** SHA-256 of the pixels as hexadecimal digits. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(pixels.asByteBuffer());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    private long rowOffset(int y) {
        return (long) y * width * BYTES_PER_PIXEL;
    }

    @Override
    public void close() {
        arena.close();
    }
}
