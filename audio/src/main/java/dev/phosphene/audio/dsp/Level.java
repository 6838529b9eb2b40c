package dev.phosphene.audio.dsp;

/** Decibels and factors. */
public final class Level {
    private Level() {}

    public static double factor(double decibels) {
        return StrictMath.pow(10, decibels / 20);
    }

    public static double decibels(double factor) {
        return 20 * StrictMath.log10(Math.max(factor, 1e-12));
    }
}
