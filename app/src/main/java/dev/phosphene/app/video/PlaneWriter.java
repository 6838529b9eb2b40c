package dev.phosphene.app.video;

import dev.phosphene.app.picture.Picture;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/**
 * Turns pictures into an encoder's planes: R'G'B' to BT.709 Y'CbCr in limited range (ITU-R BT.709-6, 2015), colour averaged with the weights
 * 1 2 1 across and 1 1 down because its samples are sited on the left of each block; or to planes of green, blue and red without loss of a bit.
 * Arithmetic is in float, in one order, so every machine makes the same bytes.
 */
final class PlaneWriter {
    /** Luma weights of BT.709. */
    private static final float RED = 0.2126f;

    private static final float GREEN = 0.7152f;
    private static final float BLUE = 0.0722f;
    private static final float FULL = 65_535f;

    private final Planes planes;
    private final int width;
    private final int height;
    private final short[] rgba;
    private final short[] samples;
    private final float[] blueDifference;
    private final float[] redDifference;

    PlaneWriter(Planes planes, int width, int height) {
        this.planes = planes;
        this.width = width;
        this.height = height;
        this.rgba = new short[width * 4];
        this.samples = new short[width];
        this.blueDifference = new float[width];
        this.redDifference = new float[width];
    }

    void write(Picture picture, AVFrame frame) {
        if (planes.isRgb()) {
            writeRgb(picture, frame);
        } else {
            writeLumaAndColour(picture, frame);
        }
    }

    private void writeRgb(Picture picture, AVFrame frame) {
        int shift = 16 - planes.bits();
        for (int y = 0; y < height; y++) {
            picture.readRow(y, rgba);
            // FFmpeg's planes are green, blue, red.
            for (int plane = 0; plane < 3; plane++) {
                int channel = plane == 2 ? 0 : plane + 1;
                for (int x = 0; x < width; x++) {
                    samples[x] = (short) ((rgba[x * 4 + channel] & 0xffff) >>> shift);
                }
                store(frame, plane, y, samples, width);
            }
        }
    }

    private void writeLumaAndColour(Picture picture, AVFrame frame) {
        int rowsTogether = 1 << planes.shiftY();
        float unit = 1 << (planes.bits() - 8);
        for (int top = 0; top < height; top += rowsTogether) {
            Arrays.fill(blueDifference, 0f);
            Arrays.fill(redDifference, 0f);
            for (int y = top; y < Math.min(top + rowsTogether, height); y++) {
                picture.readRow(y, rgba);
                lumaRow(unit);
                store(frame, 0, y, samples, width);
            }
            int columns = -(-width >> planes.shiftX());
            int row = top >> planes.shiftY();
            float scale = 224 * unit / rowsTogether;
            colourRow(blueDifference, columns, scale, 128 * unit);
            store(frame, 1, row, samples, columns);
            colourRow(redDifference, columns, scale, 128 * unit);
            store(frame, 2, row, samples, columns);
        }
    }

    private void lumaRow(float unit) {
        for (int x = 0; x < width; x++) {
            float red = (rgba[x * 4] & 0xffff) / FULL;
            float green = (rgba[x * 4 + 1] & 0xffff) / FULL;
            float blue = (rgba[x * 4 + 2] & 0xffff) / FULL;
            float luma = RED * red + GREEN * green + BLUE * blue;
            samples[x] = (short) (16 * unit + 219 * unit * luma + 0.5f);
            blueDifference[x] += (blue - luma) / (2 * (1 - BLUE));
            redDifference[x] += (red - luma) / (2 * (1 - RED));
        }
    }

    private void colourRow(float[] difference, int columns, float scale, float offset) {
        for (int column = 0; column < columns; column++) {
            int x = column << planes.shiftX();
            float here = difference[x];
            float left = difference[Math.max(x - 1, 0)];
            float right = difference[Math.min(x + 1, width - 1)];
            float mean = planes.shiftX() == 0 ? here : (left + 2 * here + right) / 4;
            samples[column] = (short) (offset + scale * mean + 0.5f);
        }
    }

    private void store(AVFrame frame, int plane, int row, short[] values, int count) {
        long stride = frame.linesize(plane);
        long start = frame.data(plane).address() + row * stride;
        if (planes.bits() > 8) {
            MemorySegment target = MemorySegment.ofAddress(start).reinterpret(count * 2L);
            MemorySegment.copy(values, 0, target, ValueLayout.JAVA_SHORT, 0, count);
        } else {
            MemorySegment target = MemorySegment.ofAddress(start).reinterpret(count);
            for (int i = 0; i < count; i++) {
                target.set(ValueLayout.JAVA_BYTE, i, (byte) values[i]);
            }
        }
    }
}
