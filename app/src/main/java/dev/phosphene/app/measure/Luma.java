package dev.phosphene.app.measure;

/**
 * The luma of a picture, 0 .. 1 in display code values (Rec. 709 weights), rows from the top.
 *
 * @param width pixels
 * @param height pixels
 * @param values one a pixel
 */
public record Luma(int width, int height, float[] values) {
    /** From RGBA bytes, rows from the top. */
    public static Luma of(byte[] rgba, int width, int height) {
        float[] v = new float[width * height];
        for (int i = 0; i < v.length; i++) {
            int r = rgba[4 * i] & 255;
            int g = rgba[4 * i + 1] & 255;
            int b = rgba[4 * i + 2] & 255;
            v[i] = (0.2126f * r + 0.7152f * g + 0.0722f * b) / 255f;
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
