package dev.phosphene.models.tree;

import dev.phosphene.core.hash.Pcg;

/** Value noise for shaping solids, −1 .. 1: core's lattice in double precision, so that its differences make clean normals. */
public final class Grain {
    private Grain() {}

    /** Noise of unit wavelength at a point, −1 .. 1. */
    public static double at(double x, double y, double z) {
        double fx = Math.floor(x);
        double fy = Math.floor(y);
        double fz = Math.floor(z);
        int ix = (int) fx;
        int iy = (int) fy;
        int iz = (int) fz;
        double u = quintic(x - fx);
        double v = quintic(y - fy);
        double w = quintic(z - fz);
        double low = mix(
                mix(corner(ix, iy, iz), corner(ix + 1, iy, iz), u),
                mix(corner(ix, iy + 1, iz), corner(ix + 1, iy + 1, iz), u),
                v);
        double high = mix(
                mix(corner(ix, iy, iz + 1), corner(ix + 1, iy, iz + 1), u),
                mix(corner(ix, iy + 1, iz + 1), corner(ix + 1, iy + 1, iz + 1), u),
                v);
        return mix(low, high, w);
    }

    /** Sum of octaves, each half as strong and twice as fine, −1 .. 1. */
    public static double fractal(double x, double y, double z, int octaves) {
        double sum = 0;
        double weight = 0;
        double amplitude = 1;
        double scale = 1;
        for (int i = 0; i < octaves; i++) {
            sum += amplitude * at(x * scale + 17.3 * i, y * scale, z * scale - 9.1 * i);
            weight += amplitude;
            amplitude /= 2;
            scale *= 2;
        }
        return sum / weight;
    }

    /** 0 below {@code low}, 1 above {@code high}, smooth between. */
    public static double step(double low, double high, double x) {
        double k = Math.min(1, Math.max(0, (x - low) / (high - low)));
        return k * k * (3 - 2 * k);
    }

    public static double mix(double a, double b, double k) {
        return a + (b - a) * k;
    }

    public static double clamp(double x) {
        return Math.min(1, Math.max(0, x));
    }

    private static double corner(int x, int y, int z) {
        return 2 * Pcg.unit(Pcg.cell(x, y, z)) - 1.0;
    }

    private static double quintic(double x) {
        return x * x * x * (x * (x * 6 - 15) + 10);
    }
}
