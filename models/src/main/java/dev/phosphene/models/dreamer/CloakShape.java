package dev.phosphene.models.dreamer;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.sculpt.Clay;
import dev.phosphene.models.sculpt.Decimation;
import dev.phosphene.models.sculpt.Ellipsoid;
import dev.phosphene.models.sculpt.Field;
import dev.phosphene.models.sculpt.Paint;
import dev.phosphene.models.sculpt.Shell;
import dev.phosphene.models.sculpt.SurfaceNet;

/**
 * The dreamer's clothes seen by another: a deep hood, open in front, its point hanging down the back; a short cape on the shoulders; a girded
 * robe whose folds fall from the girdle and spread on the ground.
 */
final class CloakShape {
    /** Height of the girdle, metres. */
    private static final double GIRDLE = 1.04;

    private CloakShape() {}

    static Field field() {
        return folds(robe()).with(cape(), 0.012).with(hood(), 0.022);
    }

    private static Field robe() {
        Clay body = new Clay();
        body.curve(
                0.03,
                new double[] {0, 0.05, 0.09, 0.335},
                new double[] {0, 0.40, 0.07, 0.245},
                new double[] {0, 0.80, 0.04, 0.165},
                new double[] {0, GIRDLE, 0.025, 0.118},
                new double[] {0, 1.20, 0.02, 0.140},
                new double[] {0, 1.36, 0.02, 0.115});
        // A train behind.
        body.add(new Ellipsoid(0.03, 0.02, 0.34, 0.30, 0.13, 0.36), 0.22);
        Clay girdle = new Clay();
        for (int turn = 0; turn < 2; turn++) {
            double y = GIRDLE + 0.022 - 0.040 * turn;
            double lean = 0.10 - 0.22 * turn;
            girdle.add(
                    (px, py, pz) -> {
                        double q = StrictMath.sqrt(px * px + (pz - 0.025) * (pz - 0.025)) - 0.121;
                        double h = py - y - lean * px - 0.12 * (pz - 0.025);
                        return 0.9 * StrictMath.sqrt(q * q + 0.55 * h * h) - 0.016;
                    },
                    0.006);
        }
        return body.with(girdle, 0.006);
    }

    /** Folds hang from the girdle: few there, twice as many at the hem; sharp valleys, broad ridges: cloth, not a curtain of sines. */
    private static Field folds(Field robe) {
        return (x, y, z) -> {
            double d = robe.at(x, y, z);
            if (d > 0.15 || d < -0.15 || y > GIRDLE) {
                return d;
            }
            double angle = StrictMath.atan2(x, z - 0.05);
            double fall = Math.clamp((GIRDLE - 0.03 - y) / GIRDLE, 0, 1);
            double bend = 0.35 * StrictMath.sin(2.1 * y + 1.0) + 0.30 * StrictMath.sin(2 * angle + 0.7);
            double few = Math.abs(StrictMath.sin(3.5 * angle + bend));
            double many = Math.abs(StrictMath.sin(7.5 * angle - bend + 1.1));
            double ridge = few * (1 - 0.45 * fall) + many * 0.65 * fall;
            return d + StrictMath.sqrt(fall) * (0.020 + 0.050 * fall) * (0.55 - ridge);
        };
    }

    /** Lower behind than in front; the twin of {@code capeHem} in cloth.frag. */
    private static double capeHem(double x, double z) {
        return 1.235 - 0.30 * Math.max(0, z) - 0.10 * Math.abs(x);
    }

    private static Field cape() {
        return (x, y, z) -> {
            double angle = StrictMath.atan2(x, z);
            double down = Math.clamp((1.445 - y) / 0.28, 0, 1.3);
            double ridge =
                    Math.abs(StrictMath.sin(4.5 * angle + 0.4)) + 0.5 * Math.abs(StrictMath.sin(8 * angle + 1.3));
            double wide = 0.085 + 0.185 * StrictMath.pow(down, 0.42) + 0.030 * down * down * (ridge - 0.75);
            double d = 0.75 * (StrictMath.sqrt(x * x + 1.75 * (z - 0.02) * (z - 0.02)) - wide);
            double shoulder = StrictMath.sqrt((Math.abs(x) - 0.178) * (Math.abs(x) - 0.178)
                            + (y - 1.372) * (y - 1.372)
                            + (z - 0.015) * (z - 0.015))
                    - 0.087;
            d = Field.smoothMin(d, shoulder, 0.07);
            return Math.max(Math.max(d, capeHem(x, z) - y), y - 1.445);
        };
    }

    /** How far before the hood's opening a point lies, metres; the twin of {@code rim} in cloth.frag. */
    private static double beforeRim(double y, double z) {
        return -0.062 - 0.40 * (y - 1.6) - z;
    }

    private static Field hood() {
        Clay hood = new Clay();
        hood.add(new Ellipsoid(0, 1.628, 0.005, 0.108, 0.137, 0.142), 0.01);
        hood.limb(
                0.06,
                new double[] {0, 1.690, 0.070, 0.070},
                new double[] {0.004, 1.640, 0.150, 0.050},
                new double[] {0.012, 1.540, 0.190, 0.034},
                new double[] {0.020, 1.430, 0.186, 0.018});
        hood.limb(0.05, new double[] {0, 1.52, 0.035, 0.088}, new double[] {0, 1.42, 0.03, 0.112});
        // Slack cloth lies in two rolls round the neck, lower in front.
        for (int roll = 0; roll < 2; roll++) {
            double y = 1.442 - 0.036 * roll;
            double wide = 0.092 + 0.030 * roll;
            hood.add(
                    (px, py, pz) -> {
                        double sag = 0.34 * (pz - 0.02) + 0.010 * StrictMath.sin(3 * StrictMath.atan2(px, pz));
                        double q = StrictMath.sqrt(px * px + 1.1 * (pz - 0.02) * (pz - 0.02)) - wide;
                        double h = py - y - sag;
                        return 0.9 * StrictMath.sqrt(q * q + h * h) - 0.022;
                    },
                    0.014);
        }
        Field opening = (x, y, z) -> Math.max(0.94 * -beforeRim(y, z), 1.478 - y);
        Field hollow = new Ellipsoid(0, 1.605, -0.055, 0.086, 0.122, 0.145);
        return hood.without(opening, 0.010).without(hollow, 0.012);
    }

    /** Traits: occlusion, 0 (cloth), 1 (a cloak, not a sleeve), share of the hem's sway. */
    static Mesh mesh() {
        Field field = field();
        Shell shell = SurfaceNet.of(
                field.within((x, y, z) -> 0.01 - y),
                new double[] {-0.6, -0.03, -0.6},
                new double[] {0.6, 1.9, 0.85},
                0.0155);
        Paint paint = (x, y, z, into) -> {
            into[0] = 0.3 * StrictMath.atan2(x, z);
            into[1] = y;
            into[2] = 0;
            into[3] = 1;
            into[4] = Math.clamp((GIRDLE - y) / GIRDLE, 0, 1);
        };
        return paint.mesh(Decimation.to(shell, 4400), field, 0.006);
    }
}
