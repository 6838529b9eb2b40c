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
    /** Damped spring with 7 % overshoot: what it lacks is e^(−6x)(cos 7x + (6/7) sin 7x). */
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
            // What is still lacking at the end (0.3 %) is made up for along the way, so that the spring arrives.
            case SPRING -> 1 - springLack(x) + springLack(1) * x;
        };
    }

    /** Integral of the eased progress from 0 to {@code x} in 0 .. 1. */
    public double integral(double x) {
        return switch (this) {
            case STEP -> 0;
            case LINEAR, CUBIC -> x * x / 2;
            case SMOOTH -> x * x * x * (1 - x / 2);
            case EASE_IN -> x * x * x / 3;
            case EASE_OUT -> x * x * (1 - x / 3);
            case EASE_IN_OUT -> x < 0.5 ? x * x * x * x : x - 0.5 + (1 - x) * (1 - x) * (1 - x) * (1 - x);
            case SPRING -> x - (springArea(x) - springArea(0)) + springLack(1) * x * x / 2;
        };
    }

    private static double springLack(double x) {
        return StrictMath.exp(-6 * x) * (Circle.cos(7 * x) + 6.0 / 7 * Circle.sin(7 * x));
    }

    /** Antiderivative of what a spring lacks: of e^(ax)cos bx it is e^(ax)(a cos bx + b sin bx)/(a² + b²), here a = −6, b = 7. */
    private static double springArea(double x) {
        double c = Circle.cos(7 * x);
        double s = Circle.sin(7 * x);
        return StrictMath.exp(-6 * x) * (-6 * c + 7 * s + 6.0 / 7 * (-6 * s - 7 * c)) / 85;
    }
}
