package dev.phosphene.models.crowd;

import dev.phosphene.models.sculpt.Field;
import dev.phosphene.models.sculpt.Paint;

/** The three kinds of beings; the ordinal is what shaders read as the instance's third free number. */
public enum Kind {
    WINGED(
            WingedBody.field(),
            WingedBody.silhouette(),
            new double[] {-0.62, -0.66, -0.62},
            new double[] {0.62, 2.15, 0.85},
            1.30,
            1.46),
    HARP(
            HarpBody.field(),
            HarpBody.silhouette(),
            new double[] {-0.55, -0.66, -0.6},
            new double[] {0.7, 2.3, 0.95},
            1.42,
            1.58),
    HUNCHED(
            HunchedBody.field(),
            HunchedBody.silhouette(),
            new double[] {-1.05, -0.66, -0.95},
            new double[] {1.05, 1.7, 0.95},
            0.60,
            1.2);

    final Field field;
    final Field silhouette;
    final double[] low;
    final double[] high;
    private final double neckLow;
    private final double neckHigh;

    Kind(Field field, Field silhouette, double[] low, double[] high, double neckLow, double neckHigh) {
        this.field = field;
        this.silhouette = silhouette;
        this.low = low;
        this.high = high;
        this.neckLow = neckLow;
        this.neckHigh = neckHigh;
    }

    /** What the skin carries: metres round and up, the head's share, breath's share, sway's share. */
    Paint paint() {
        return (x, y, z, into) -> {
            into[0] = 0.4 * StrictMath.atan2(x, z);
            into[1] = y;
            into[2] = headShare(x, y, z);
            into[3] = smooth(0.15, 0.7, y) * (1 - 0.8 * into[2]);
            into[4] = smooth(0.05, 1.3, y);
        };
    }

    private double headShare(double x, double y, double z) {
        if (this == HUNCHED) {
            // The head hangs before the chest: a ball of influence, not a height.
            double dx = x / 1.1;
            double dy = (y - HunchedBody.HEAD[1]) / 1.1;
            double dz = z - HunchedBody.HEAD[2];
            return smooth(0.46, 0.30, StrictMath.sqrt(dx * dx + dy * dy + dz * dz));
        }
        return smooth(neckLow, neckHigh, y);
    }

    static double smooth(double a, double b, double x) {
        double t = StrictMath.clamp((x - a) / (b - a), 0, 1);
        return t * t * (3 - 2 * t);
    }
}
