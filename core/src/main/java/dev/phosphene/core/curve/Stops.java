package dev.phosphene.core.curve;

/** Stops of light: each doubles it. */
public final class Stops {
    private static final double LN2 = 0.6931471805599453;

    private Stops() {}

    /** The factor that a number of stops is: 2^ev. StrictMath.pow would leave an array on the heap at every call. */
    public static double factor(double ev) {
        return StrictMath.exp(ev * LN2);
    }
}
