package dev.phosphene.models.dreamer;

import dev.phosphene.core.curve.Point;

/** The trembling of a hand: noise between 8 and 12 Hz, in waves; the twin of {@code tremor} in hand/arm.glsl. */
public final class Tremor {
    /** Metres that one wave of the four moves a hand at full fear, about. */
    private static final double REACH = 0.0011;

    private Tremor() {}

    /**
     * How far a hand is from where it would be.
     *
     * @param time world time in seconds
     * @param fear 0 .. 1
     * @param side +1 right, −1 left
     */
    public static Point at(double time, double fear, double side) {
        double x = 0;
        double y = 0;
        double z = 0;
        for (int i = 0; i < 4; i++) {
            double turns = (8.2 + 1.17 * i) * time;
            double phase = 2 * StrictMath.PI * (turns - StrictMath.floor(turns)) + 2.1 * i * i + 1.7 * side;
            double share = 0.55 - 0.1 * i;
            x += share * StrictMath.sin(phase);
            y += share * StrictMath.sin(phase + 2 + side);
            z += share * StrictMath.sin(phase + 4.1);
        }
        double amount = fear * REACH * (0.65 + 0.35 * StrictMath.sin(2.3 * time + side));
        return new Point(x * amount, y * amount, z * amount);
    }
}
