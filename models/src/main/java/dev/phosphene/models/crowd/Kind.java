package dev.phosphene.models.crowd;

import dev.phosphene.models.sculpt.Field;
import dev.phosphene.models.sculpt.Paint;
import dev.phosphene.models.sculpt.Shell;

/** The three kinds of beings; the ordinal is what shaders read as the instance's third free number. */
public enum Kind {
    WINGED(
            WingedBody.field(),
            WingedBody.far(),
            WingedBody.speck(),
            new double[] {-0.52, -0.52, -0.62},
            new double[] {0.52, 2.10, 0.86},
            1.22,
            1.42),
    HARP(
            HarpBody.field(),
            HarpBody.far(),
            HarpBody.speck(),
            new double[] {-0.72, -0.62, -0.66},
            new double[] {0.74, 2.60, 0.80},
            1.32,
            1.56),
    HUNCHED(
            HunchedBody.field(),
            HunchedBody.far(),
            HunchedBody.speck(),
            new double[] {-1.10, -0.60, -0.75},
            new double[] {1.08, 1.92, 0.95},
            0.60,
            1.2);

    final Field field;
    final Shell far;
    final Shell speck;
    final double[] low;
    final double[] high;
    private final double neckLow;
    private final double neckHigh;

    Kind(Field field, Shell far, Shell speck, double[] low, double[] high, double neckLow, double neckHigh) {
        this.field = field;
        this.far = far;
        this.speck = speck;
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
        if (this == HARP) {
            // The bows stand behind the head and do not turn with it.
            return smooth(neckLow, neckHigh, y) * smooth(0.30, 0.20, Math.abs(x)) * (1 - smooth(1.95, 2.1, y));
        }
        return smooth(neckLow, neckHigh, y);
    }

    static double smooth(double a, double b, double x) {
        double t = StrictMath.clamp((x - a) / (b - a), 0, 1);
        return t * t * (3 - 2 * t);
    }
}
