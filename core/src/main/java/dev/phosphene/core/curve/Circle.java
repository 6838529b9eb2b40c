package dev.phosphene.core.curve;

/**
 * Sine and cosine, the same bits on every machine, leaving nothing on the heap: {@link StrictMath} allocates where it has to reduce an angle, so
 * the angle is reduced here to ±π/4 first (Cody and Waite 1980, two parts of π/2). Error below 2e-16 plus 1e-16 a turn; radians.
 */
public final class Circle {
    /** π/2 in two parts, the first with 33 bits, so that its multiples up to a million turns are exact. */
    private static final double QUARTER_HIGH = 0x1.921fb544p0;

    private static final double QUARTER_LOW = 0x1.0b4611a626331p-34;

    private Circle() {}

    public static double sin(double angle) {
        return turned(angle, 0);
    }

    public static double cos(double angle) {
        return turned(angle, 1);
    }

    /** Sine of an angle and so many quarters of a turn. */
    private static double turned(double angle, int quarters) {
        double n = StrictMath.rint(angle * (2 / Math.PI));
        double rest = angle - n * QUARTER_HIGH - n * QUARTER_LOW;
        return switch (((int) (long) n + quarters) & 3) {
            case 0 -> StrictMath.sin(rest);
            case 1 -> StrictMath.cos(rest);
            case 2 -> -StrictMath.sin(rest);
            default -> -StrictMath.cos(rest);
        };
    }
}
