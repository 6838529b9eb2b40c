package dev.phosphene.core.camera;

import dev.phosphene.core.hash.Noise;

/**
 * Unrest of hands and ground: sums of smooth hashed noise, each octave twice as fast and weaker, so that power falls like 1/f. Closed form
 * in time, different on every axis, never periodic.
 */
public final class Tremor {
    /** All octaves together stay within this: a quarter of a degree, of which fear holds a part. */
    private static final double HAND = StrictMath.toRadians(0.21);

    private static final double FEAR = StrictMath.toRadians(0.035);
    private static final double DRIFT = 0.004;
    private static final double RUMBLE = StrictMath.toRadians(0.4);
    private static final double JOLT = 0.006;

    private Tremor() {}

    /**
     * A camera held in the hand.
     *
     * @param onto how the body sways besides
     * @param share how much of the hand's unrest is added to that
     * @param seconds film time
     * @param seed tells one shot's hand from another's
     * @param fear 0 .. 1, adds the fine tremor of 8 to 12 Hz
     */
    public static Sway hand(Sway onto, double share, double seconds, int seed, double fear) {
        int line = seed * 16;
        double fine = FEAR * fear;
        return onto.plus(
                share,
                DRIFT * octaves(0.4 * seconds, line),
                DRIFT * octaves(0.4 * seconds, line + 1),
                DRIFT * octaves(0.3 * seconds, line + 2),
                HAND * octaves(0.45 * seconds, line + 3) + fine * Noise.line(10.3 * seconds, line + 6),
                HAND * octaves(0.45 * seconds, line + 4) + fine * Noise.line(11.1 * seconds, line + 7),
                HAND * 0.6 * octaves(0.35 * seconds, line + 5));
    }

    /** Ground that shakes, a share of it added to another sway: quicker, without slow drift. */
    public static Sway rumble(Sway onto, double share, double seconds, int seed) {
        int line = seed * 16 + 8;
        return onto.plus(
                share,
                0,
                JOLT * quick(seconds, line),
                0,
                RUMBLE * quick(seconds, line + 1),
                RUMBLE * quick(seconds, line + 2),
                0.5 * RUMBLE * quick(seconds, line + 3));
    }

    private static double octaves(double t, int line) {
        double sum = 0;
        double weight = 0.5;
        for (int octave = 0; octave < 5; octave++) {
            sum += weight * Noise.line(t, line + 1024 * octave);
            t *= 2.03; // not quite twice, so that lattices never meet again
            weight *= 0.5;
        }
        return sum;
    }

    private static double quick(double t, int line) {
        return 0.6 * Noise.line(6.7 * t, line) + 0.4 * Noise.line(15.1 * t, line + 1024);
    }
}
