package dev.phosphene.core.hash;

/** Noise on the integer lattice. The same formula in the same order of float operations as {@code valueNoise} in noise/noise.glsl. */
public final class Noise {
    private Noise() {}

    /**
     * Value noise in 0 .. 1: lattice values are {@link Pcg#cell} of floor(p), faded by the quintic f³(f(6f − 15) + 10), mixed as
     * a + (b − a)·t along x, then y, then z.
     */
    public static float value(float x, float y, float z) {
        float fx = (float) StrictMath.floor(x);
        float fy = (float) StrictMath.floor(y);
        float fz = (float) StrictMath.floor(z);
        int ix = (int) fx;
        int iy = (int) fy;
        int iz = (int) fz;
        float u = fade(x - fx);
        float v = fade(y - fy);
        float near = mix(row(ix, iy, iz, u), row(ix, iy + 1, iz, u), v);
        float far = mix(row(ix, iy, iz + 1, u), row(ix, iy + 1, iz + 1, u), v);
        return mix(near, far, fade(z - fz));
    }

    /**
     * Smooth chance in −1 .. 1 along one line, for cameras and hands: value noise in double precision.
     *
     * @param t position; whole numbers are lattice points
     * @param line which line
     */
    public static double line(double t, int line) {
        double floor = StrictMath.floor(t);
        int i = (int) floor;
        double f = t - floor;
        double a = Pcg.unit(Pcg.hash3(i, line, 0, 0));
        double b = Pcg.unit(Pcg.hash3(i + 1, line, 0, 0));
        return 2 * (a + (b - a) * (f * f * f * (f * (f * 6 - 15) + 10))) - 1;
    }

    private static float row(int x, int y, int z, float t) {
        return mix(Pcg.unit(Pcg.cell(x, y, z)), Pcg.unit(Pcg.cell(x + 1, y, z)), t);
    }

    private static float fade(float f) {
        return f * f * f * (f * (f * 6f - 15f) + 10f);
    }

    private static float mix(float a, float b, float t) {
        return a + (b - a) * t;
    }
}
