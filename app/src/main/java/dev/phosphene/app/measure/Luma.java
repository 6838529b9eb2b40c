package dev.phosphene.app.measure;

import dev.phosphene.app.picture.Picture;

/**
 * The luma of a picture, 0 .. 1 in display code values (Rec. 709 weights), rows from the top.
 *
 * @param width pixels
 * @param height pixels
 * @param values one a pixel
 */
public record Luma(int width, int height, float[] values) {
    /** Of a finished picture. */
    public static Luma of(Picture picture) {
        int width = picture.width();
        int height = picture.height();
        float[] v = new float[width * height];
        short[] row = new short[width * 4];
        for (int y = 0; y < height; y++) {
            picture.readRow(y, row);
            for (int x = 0; x < width; x++) {
                int r = row[4 * x] & 0xffff;
                int g = row[4 * x + 1] & 0xffff;
                int b = row[4 * x + 2] & 0xffff;
                v[y * width + x] = (0.2126f * r + 0.7152f * g + 0.0722f * b) / 65535f;
            }
        }
        return new Luma(width, height, v);
    }

    /** Mean over boxes: the picture at a smaller size that divides neither evenly nor unfairly (area weights). */
    public Luma shrunk(int toWidth, int toHeight) {
        float[] out = new float[toWidth * toHeight];
        for (int y = 0; y < toHeight; y++) {
            for (int x = 0; x < toWidth; x++) {
                out[y * toWidth + x] = box(
                        (double) x * width / toWidth, (double) y * height / toHeight,
                        (double) (x + 1) * width / toWidth, (double) (y + 1) * height / toHeight);
            }
        }
        return new Luma(toWidth, toHeight, out);
    }

    private float box(double x0, double y0, double x1, double y1) {
        double sum = 0;
        double area = 0;
        for (int y = (int) y0; y < Math.min(height, Math.ceil(y1)); y++) {
            double h = Math.min(y + 1, y1) - Math.max(y, y0);
            for (int x = (int) x0; x < Math.min(width, Math.ceil(x1)); x++) {
                double a = h * (Math.min(x + 1, x1) - Math.max(x, x0));
                sum += a * values[y * width + x];
                area += a;
            }
        }
        return (float) (sum / area);
    }
}
