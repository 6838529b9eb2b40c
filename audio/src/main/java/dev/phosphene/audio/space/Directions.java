package dev.phosphene.audio.space;

import dev.phosphene.core.curve.Point;

/** The six directions from which a room answers, around the head: four level, two above. */
public final class Directions {
    private static final double[] AZIMUTH = {-0.75, 0.75, -2.3, 2.3, -1.5, 1.5};
    private static final double[] HEIGHT = {0, 0, 0, 0, 0.9, 0.9};
    public static final int COUNT = AZIMUTH.length;

    private Directions() {}

    /** Unit direction, as a head sees it: +x right, +y up, −z ahead. */
    public static Point of(int direction) {
        double level = StrictMath.cos(HEIGHT[direction]);
        return new Point(
                level * StrictMath.sin(AZIMUTH[direction]),
                StrictMath.sin(HEIGHT[direction]),
                -level * StrictMath.cos(AZIMUTH[direction]));
    }

    /**
     * How much of what comes from an azimuth belongs to a direction; squares sum to 1 over directions.
     *
     * @param spread 0 pointed .. 1 the same for all
     */
    static double towards(int direction, double azimuth, double spread) {
        double sum = 0;
        double own = 0;
        for (int d = 0; d < COUNT; d++) {
            double facing = 0.5 + 0.5 * StrictMath.cos(AZIMUTH[d] - azimuth);
            double weight = spread + (1 - spread) * facing * facing * facing;
            sum += weight * weight;
            own = d == direction ? weight : own;
        }
        return own / StrictMath.sqrt(sum);
    }
}
