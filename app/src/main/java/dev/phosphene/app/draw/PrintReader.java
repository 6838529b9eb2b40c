package dev.phosphene.app.draw;

import dev.phosphene.app.picture.LightPicture;
import dev.phosphene.app.picture.Picture;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;

/** Turns what the GPU hands back, rows from the bottom, into pictures, rows from the top. */
public final class PrintReader {
    private final int width;
    private final int height;
    private final byte[] bytes;
    private final short[] row;

    public PrintReader(int width, int height) {
        this.width = width;
        this.height = height;
        this.bytes = new byte[width * 4];
        this.row = new short[width * 4];
    }

    /** Eight bits a channel; 255 becomes 65535. */
    public void eightBits(ByteBuffer pixels, Picture into) {
        MemorySegment source = MemorySegment.ofBuffer(pixels);
        for (int y = 0; y < height; y++) {
            MemorySegment.copy(source, ValueLayout.JAVA_BYTE, offset(y, 4), bytes, 0, bytes.length);
            for (int i = 0; i < row.length; i++) {
                row[i] = (short) ((bytes[i] & 0xff) * 257);
            }
            into.writeRow(y, row);
        }
    }

    /** Sixteen bits a channel. */
    public void sixteenBits(ByteBuffer pixels, Picture into) {
        MemorySegment source = MemorySegment.ofBuffer(pixels);
        for (int y = 0; y < height; y++) {
            MemorySegment.copy(source, ValueLayout.JAVA_SHORT_UNALIGNED, offset(y, 8), row, 0, row.length);
            into.writeRow(y, row);
        }
    }

    /** Floats. */
    LightPicture light(ByteBuffer pixels) {
        MemorySegment source = MemorySegment.ofBuffer(pixels);
        float[] rgba = new float[width * 4];
        float[] rgb = new float[width * height * 3];
        for (int y = 0; y < height; y++) {
            MemorySegment.copy(source, ValueLayout.JAVA_FLOAT_UNALIGNED, offset(y, 16), rgba, 0, rgba.length);
            for (int x = 0; x < width; x++) {
                System.arraycopy(rgba, 4 * x, rgb, 3 * (y * width + x), 3);
            }
        }
        return new LightPicture(width, height, rgb);
    }

    private long offset(int y, int bytesPerPixel) {
        return (long) (height - 1 - y) * width * bytesPerPixel;
    }
}
