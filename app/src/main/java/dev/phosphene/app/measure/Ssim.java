package dev.phosphene.app.measure;

/**
 * Structural similarity of two pictures of one size, 1 for equal ones (Wang, Bovik, Sheikh, Simoncelli 2004, "Image Quality Assessment:
 * From Error Visibility to Structural Similarity"), on luma with an 11×11 Gaussian window of 1.5 pixels.
 */
public final class Ssim {
    private static final int RADIUS = 5;
    private static final double C1 = 0.01 * 0.01;
    private static final double C2 = 0.03 * 0.03;
    private static final double[] WINDOW = window();

    private Ssim() {}

    public static double mean(Luma a, Luma b) {
        if (a.width() != b.width() || a.height() != b.height()) {
            throw new IllegalArgumentException("pictures differ in size: " + a.width() + "×" + a.height() + " and "
                    + b.width() + "×" + b.height());
        }
        int n = a.values().length;
        double[] x = new double[n];
        double[] y = new double[n];
        double[] xx = new double[n];
        double[] yy = new double[n];
        double[] xy = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = a.values()[i];
            y[i] = b.values()[i];
            xx[i] = x[i] * x[i];
            yy[i] = y[i] * y[i];
            xy[i] = x[i] * y[i];
        }
        for (double[] field : new double[][] {x, y, xx, yy, xy}) {
            blur(field, a.width(), a.height());
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double vx = xx[i] - x[i] * x[i];
            double vy = yy[i] - y[i] * y[i];
            double cov = xy[i] - x[i] * y[i];
            sum += (2 * x[i] * y[i] + C1) * (2 * cov + C2) / ((x[i] * x[i] + y[i] * y[i] + C1) * (vx + vy + C2));
        }
        return sum / n;
    }

    private static void blur(double[] field, int width, int height) {
        double[] rows = new double[field.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double s = 0;
                for (int d = -RADIUS; d <= RADIUS; d++) {
                    s += WINDOW[d + RADIUS] * field[y * width + Math.clamp(x + d, 0, width - 1)];
                }
                rows[y * width + x] = s;
            }
        }
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double s = 0;
                for (int d = -RADIUS; d <= RADIUS; d++) {
                    s += WINDOW[d + RADIUS] * rows[Math.clamp(y + d, 0, height - 1) * width + x];
                }
                field[y * width + x] = s;
            }
        }
    }

    private static double[] window() {
        double[] w = new double[2 * RADIUS + 1];
        double sum = 0;
        for (int d = -RADIUS; d <= RADIUS; d++) {
            w[d + RADIUS] = StrictMath.exp(-d * d / (2 * 1.5 * 1.5));
            sum += w[d + RADIUS];
        }
        for (int i = 0; i < w.length; i++) {
            w[i] /= sum;
        }
        return w;
    }
}
