package dev.phosphene.models.impostor;

import java.util.Arrays;

/**
 * A small depth-buffered triangle rasteriser: samples at pixel centres, two values interpolated linearly, both faces drawn, pixel rows
 * counted from the bottom.
 */
public final class Raster {
    private final int width;
    private final int height;
    private final float[] depth;
    private final float[] first;
    private final float[] second;

    public Raster(int width, int height) {
        this.width = width;
        this.height = height;
        depth = new float[width * height];
        first = new float[width * height];
        second = new float[width * height];
        Arrays.fill(depth, Float.NEGATIVE_INFINITY);
    }

    /** Draws a triangle; corners are x, y in pixels, nearness (larger is nearer) and two values. */
    public void triangle(double[] a, double[] b, double[] c) {
        double area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
        if (Math.abs(area) < 1e-12) {
            return;
        }
        int x0 = (int) Math.max(0, Math.ceil(Math.min(a[0], Math.min(b[0], c[0])) - 0.5));
        int x1 = (int) Math.min(width - 1, Math.floor(Math.max(a[0], Math.max(b[0], c[0])) - 0.5));
        int y0 = (int) Math.max(0, Math.ceil(Math.min(a[1], Math.min(b[1], c[1])) - 0.5));
        int y1 = (int) Math.min(height - 1, Math.floor(Math.max(a[1], Math.max(b[1], c[1])) - 0.5));
        for (int y = y0; y <= y1; y++) {
            for (int x = x0; x <= x1; x++) {
                double px = x + 0.5;
                double py = y + 0.5;
                double u = ((b[0] - px) * (c[1] - py) - (b[1] - py) * (c[0] - px)) / area;
                double v = ((c[0] - px) * (a[1] - py) - (c[1] - py) * (a[0] - px)) / area;
                double w = 1 - u - v;
                if (u >= 0 && v >= 0 && w >= 0) {
                    put(y * width + x, u, v, w, a, b, c);
                }
            }
        }
    }

    private void put(int o, double u, double v, double w, double[] a, double[] b, double[] c) {
        double near = u * a[2] + v * b[2] + w * c[2];
        if (near > depth[o]) {
            depth[o] = (float) near;
            first[o] = (float) (u * a[3] + v * b[3] + w * c[3]);
            second[o] = (float) (u * a[4] + v * b[4] + w * c[4]);
        }
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Whether anything was drawn at a pixel. */
    public boolean covered(int x, int y) {
        return depth[y * width + x] != Float.NEGATIVE_INFINITY;
    }

    public float nearness(int x, int y) {
        return depth[y * width + x];
    }

    public float first(int x, int y) {
        return first[y * width + x];
    }

    public float second(int x, int y) {
        return second[y * width + x];
    }
}
