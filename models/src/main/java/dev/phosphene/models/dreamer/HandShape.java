package dev.phosphene.models.dreamer;

import dev.phosphene.models.sculpt.Clay;
import dev.phosphene.models.sculpt.Ellipsoid;
import dev.phosphene.models.sculpt.Field;
import dev.phosphene.models.sculpt.Shell;
import dev.phosphene.models.sculpt.SurfaceNet;

/** The right hand as a distance field in the pose in which it holds the sphere: a palm, four long fingers and a thumb. */
final class HandShape {
    private static final double[] HINGE = {0, 1, 0};
    /** Thumb first, then index to little finger; lengths a tenth longer than a person's. */
    static final Finger[] FINGERS = {
        new Finger(
                new double[] {-0.014, 0.030, -0.034},
                Turn.unit(-0.30, 0.62, -0.72),
                Turn.unit(0.15, 0.72, 0.55),
                new double[] {0.040, 0.034, 0.028},
                new double[] {0.0125, 0.0098, 0.0086, 0.0062}),
        finger(0.002, 0.0325, -0.096, 0.10, 0.046, 0.030, 0.025, 0.0089),
        finger(0.004, 0.0110, -0.101, 0.02, 0.052, 0.034, 0.027, 0.0091),
        finger(0.003, -0.0110, -0.097, -0.06, 0.047, 0.032, 0.026, 0.0086),
        finger(-0.001, -0.0305, -0.086, -0.16, 0.036, 0.025, 0.023, 0.0076)
    };

    /** Radians at each joint while holding the sphere, and at rest. */
    static final double[][] HOLDING = {
        {0.10, 0.16, 0.18}, {0.30, 0.30, 0.18}, {0.32, 0.32, 0.20}, {0.33, 0.33, 0.20}, {0.34, 0.32, 0.20}
    };

    static final double[][] RESTING = {
        {0.22, 0.34, 0.22}, {0.30, 0.52, 0.30}, {0.46, 0.66, 0.38}, {0.58, 0.76, 0.42}, {0.66, 0.78, 0.42}
    };

    private HandShape() {}

    private static Finger finger(
            double x, double y, double z, double fan, double first, double second, double third, double radius) {
        return new Finger(
                new double[] {x, y, z},
                Turn.unit(0, StrictMath.sin(fan), -StrictMath.cos(fan)),
                HINGE,
                new double[] {first, second, third},
                new double[] {radius * 1.04, radius * 0.96, radius * 0.84, radius * 0.62});
    }

    static Field field() {
        Clay hand = new Clay();
        // Palm: heel, two pads, and the back arched over the middle.
        hand.add(new Ellipsoid(0.001, 0.000, -0.055, 0.0145, 0.036, 0.052), 0.004);
        hand.limb(0.016, new double[] {-0.004, 0.018, -0.022, 0.017}, new double[] {-0.010, 0.030, -0.050, 0.0145});
        hand.limb(0.016, new double[] {-0.003, -0.020, -0.020, 0.016}, new double[] {-0.003, -0.028, -0.060, 0.012});
        for (int f = 1; f < 5; f++) {
            double[] k = FINGERS[f].knuckle();
            hand.limb(0.014, new double[] {0.004, 0.35 * k[1], -0.020, 0.011}, new double[] {k[0], k[1], k[2], 0.0112});
        }
        // Wrist and a forearm that the sleeve hides.
        hand.limb(
                0.02,
                new double[] {0.002, 0.012, -0.012, 0.018},
                new double[] {0.002, 0.012, 0.06, 0.0185},
                new double[] {0.002, 0.010, 0.17, 0.025});
        hand.limb(
                0.02,
                new double[] {0.002, -0.012, -0.012, 0.018},
                new double[] {0.002, -0.012, 0.06, 0.0185},
                new double[] {0.002, -0.014, 0.17, 0.025});
        for (int f = 0; f < 5; f++) {
            hand.add(finger(f), f == 0 ? 0.013 : 0.007);
        }
        return hand;
    }

    private static Field finger(int f) {
        double[][] p = FINGERS[f].joints(HOLDING[f]);
        double[] r = FINGERS[f].radii();
        Clay finger = new Clay();
        for (int j = 0; j < 3; j++) {
            finger.limb(0.003, new double[] {p[j][0], p[j][1], p[j][2], r[j]}, new double[] {
                p[j + 1][0], p[j + 1][1], p[j + 1][2], r[j + 1]
            });
        }
        return finger;
    }

    /** The skin, at cells of so many metres. */
    static Shell shell(double cell) {
        return SurfaceNet.of(field(), new double[] {-0.16, -0.085, -0.26}, new double[] {0.06, 0.14, 0.21}, cell);
    }
}
