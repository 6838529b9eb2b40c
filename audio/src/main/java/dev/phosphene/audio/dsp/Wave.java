package dev.phosphene.audio.dsp;

/** One cycle of a periodic sound as a table, read at any speed. Harmonics are written in; reading interpolates with a cubic. */
public final class Wave {
    private static final int SIZE = 2048;
    private static final int MASK = SIZE - 1;

    private final float[] table;

    private Wave(float[] table) {
        this.table = table;
    }

    /** From amplitudes of harmonics 1, 2, …, scaled so that their powers sum to a sine's of amplitude 1. */
    public static Wave of(double[] harmonics, Chance phases) {
        double power = 0;
        for (double a : harmonics) {
            power += a * a;
        }
        double scale = 1 / StrictMath.sqrt(Math.max(power, 1e-12));
        double[] sum = new double[SIZE];
        for (int h = 1; h <= harmonics.length && h < SIZE / 4; h++) {
            double a = harmonics[h - 1] * scale;
            if (Math.abs(a) < 1e-6) {
                continue;
            }
            double angle = 2 * Math.PI * h / SIZE;
            double turnX = StrictMath.cos(angle);
            double turnY = StrictMath.sin(angle);
            double phase = 2 * Math.PI * phases.unit(h);
            double x = a * StrictMath.cos(phase);
            double y = a * StrictMath.sin(phase);
            for (int i = 0; i < SIZE; i++) {
                sum[i] += y;
                double next = x * turnX - y * turnY;
                y = x * turnY + y * turnX;
                x = next;
            }
        }
        float[] table = new float[SIZE];
        for (int i = 0; i < SIZE; i++) {
            table[i] = (float) sum[i];
        }
        return new Wave(table);
    }

    /** The wave at a phase in cycles, 0 or more. */
    public double at(double cycles) {
        double place = (cycles - Math.floor(cycles)) * SIZE;
        int i = (int) place;
        double f = place - i;
        double a = table[(i - 1) & MASK];
        double b = table[i & MASK];
        double c = table[(i + 1) & MASK];
        double d = table[(i + 2) & MASK];
        return b + 0.5 * f * (c - a + f * (2 * a - 5 * b + 4 * c - d + f * (3 * (b - c) + d - a)));
    }
}
