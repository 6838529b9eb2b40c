package dev.phosphene.core.curve;

/** How a track travels from the key before to the key that names the ease: a map of 0 .. 1 onto 0 .. 1. */
public enum Ease {
    /** Holds the former value, then jumps at the key. */
    STEP,
    LINEAR,
    /** Smoothstep 3x² − 2x³; the default, since nothing starts or stops linearly. */
    SMOOTH,
    /** Quadratic, slow start. */
    EASE_IN,
    /** Quadratic, slow end. */
    EASE_OUT,
    /** Cubic start and end. */
    EASE_IN_OUT,
    /** Damped spring with 8 % overshoot: e^(−6x)(cos 7x + (6/7) sin 7x). */
    SPRING,
    /** Interpolates through the keys with a centripetal Catmull-Rom curve instead of stopping at each. */
    CUBIC;

    /** Eased progress for linear progress {@code x} in 0 .. 1. CUBIC is resolved by the track and is linear here. */
    public double at(double x) {
        return switch (this) {
            case STEP -> x < 1 ? 0 : 1;
            case LINEAR, CUBIC -> x;
            case SMOOTH -> x * x * (3 - 2 * x);
            case EASE_IN -> x * x;
            case EASE_OUT -> x * (2 - x);
            case EASE_IN_OUT -> x < 0.5 ? 4 * x * x * x : 1 - 4 * (1 - x) * (1 - x) * (1 - x);
            case SPRING ->
                x >= 1 ? 1 : 1 - StrictMath.exp(-6 * x) * (StrictMath.cos(7 * x) + 6.0 / 7 * StrictMath.sin(7 * x));
        };
    }
}
