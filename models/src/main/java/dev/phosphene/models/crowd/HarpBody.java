package dev.phosphene.models.crowd;

import dev.phosphene.models.sculpt.Clay;
import dev.phosphene.models.sculpt.Ellipsoid;
import dev.phosphene.models.sculpt.Field;

/**
 * The body of a harp being: slender, a crest that streams back from the brow, and from its shoulder blades two great bows, one larger, each
 * strung with light down to the hip.
 */
final class HarpBody {
    static final Eye EYE = new Eye(0.052, 1.672, 0.092, 0.034, 0.42, 0.26);
    /** The left bow from the blade outward, up and curled in: x y z radius each. The right one is this, smaller. */
    private static final double[][] BOW = {
        {0.075, 0.96, -0.19, 0.042},
        {0.20, 1.08, -0.30, 0.036},
        {0.39, 1.36, -0.36, 0.031},
        {0.55, 1.74, -0.34, 0.027},
        {0.60, 2.10, -0.26, 0.022},
        {0.53, 2.36, -0.17, 0.016},
        {0.42, 2.45, -0.12, 0.012},
        {0.36, 2.39, -0.10, 0.006}
    };

    /** How much smaller the right bow is. */
    private static final double LESSER = 0.84;

    private HarpBody() {}

    /** Where a string begins on the bow of side +1 (+x) or −1, at 0 near the blade .. 1 near the tip. */
    static double[] bow(int side, double at) {
        double s = 0.6 + at * 4.2;
        int i = (int) s;
        double f = s - i;
        double[] p = new double[3];
        for (int k = 0; k < 3; k++) {
            p[k] = BOW[i][k] + (BOW[i + 1][k] - BOW[i][k]) * f;
        }
        return sized(side, p);
    }

    /** Where that string ends, down along the back to the hip. */
    static double[] hip(int side, double at) {
        return new double[] {side * (0.075 + 0.10 * at), 0.86 - 0.66 * at, -0.20 - 0.02 * StrictMath.sin(3 * at)};
    }

    private static double[] sized(int side, double[] p) {
        double k = side > 0 ? 1 : LESSER;
        return new double[] {side * (0.075 + k * (p[0] - 0.075)), 0.96 + k * (p[1] - 0.96), -0.19 + k * (p[2] + 0.19)};
    }

    static Field field() {
        Clay body = new Clay();
        body.curve(
                0.05,
                new double[] {0, 0.17, -0.11, 0.100},
                new double[] {0.01, 0.34, -0.150, 0.074},
                new double[] {0.014, 0.50, -0.165, 0.060},
                new double[] {0.006, 0.80, -0.145, 0.092},
                new double[] {0, 1.00, -0.125, 0.078},
                new double[] {0, 1.18, -0.115, 0.046},
                new double[] {0, 1.36, -0.085, 0.037},
                new double[] {0, 1.58, -0.02, 0.045});
        body.limbs(0.07, new double[] {0.02, 0.15, -0.10, 0.105}, new double[] {0.095, 0.130, -0.085, 0.108});
        body.limbs(0.06, new double[] {0.03, 1.06, -0.11, 0.050}, new double[] {0.245, 1.040, -0.12, 0.052});
        body.limbs(0.06, new double[] {0.080, 0.98, -0.12, 0.074}, new double[] {0.050, 0.72, -0.13, 0.060});
        legs(body);
        arms(body);
        bows(body);
        head(body);
        return body;
    }

    private static void bows(Clay body) {
        for (int side = -1; side <= 1; side += 2) {
            double[][] joints = new double[BOW.length][];
            for (int i = 0; i < joints.length; i++) {
                double[] p = sized(side, BOW[i]);
                joints[i] = new double[] {p[0], p[1], p[2], BOW[i][3]};
            }
            body.curve(0.03, joints);
        }
    }

    /** The bare posture, for the eye that is far away. */
    static Field silhouette() {
        Clay body = new Clay()
                .limb(
                        0.08,
                        new double[] {0, 0.1, -0.10, 0.17},
                        new double[] {0, 0.5, -0.16, 0.09},
                        new double[] {0, 0.95, -0.12, 0.12},
                        new double[] {0, 1.30, -0.09, 0.05},
                        new double[] {0, 1.68, 0.03, 0.10})
                .limbs(0.05, new double[] {0, 1.05, -0.11, 0.07}, new double[] {0.24, 1.04, -0.12, 0.06}, new double[] {
                    0.35, 0.68, -0.05, 0.04
                })
                .limb(0.04, new double[] {0, 1.76, -0.06, 0.06}, new double[] {0.02, 1.72, -0.42, 0.03})
                .limb(0.1, new double[] {0, 0.16, 0, 0.17}, new double[] {0, 0.22, 0.42, 0.12}, new double[] {
                    0, -0.38, 0.52, 0.11
                });
        for (int side = -1; side <= 1; side += 2) {
            double[][] joints = new double[4][];
            for (int i = 0; i < 4; i++) {
                double[] p = sized(side, BOW[2 * i]);
                joints[i] = new double[] {p[0], p[1], p[2], 0.035};
            }
            body.limb(0.04, joints);
        }
        return body;
    }

    private static void legs(Clay body) {
        Clay cloth = new Clay();
        // Knees together and turned to one side, cloth drawn over both and falling past the edge.
        cloth.limbs(
                0.08, new double[] {0.075, 0.14, -0.06, 0.108}, new double[] {0.120, 0.215, 0.24, 0.078}, new double[] {
                    0.135, 0.255, 0.450, 0.060
                });
        cloth.limb(
                0.10,
                new double[] {0.02, 0.24, 0.445, 0.085},
                new double[] {0.03, 0.02, 0.480, 0.080},
                new double[] {0.05, -0.22, 0.500, 0.085},
                new double[] {0.07, -0.385, 0.530, 0.115});
        cloth.add(new Ellipsoid(0.07, 0.018, -0.19, 0.21, 0.024, 0.18), 0.05);
        cloth.limb(0.08, new double[] {0.10, 0.03, -0.26, 0.036}, new double[] {0.24, 0.012, -0.46, 0.018});
        body.add(
                (x, y, z) -> cloth.at(x, y, z)
                        + 0.009
                                * (0.4 + Kind.smooth(0.2, -0.35, y))
                                * StrictMath.sin(26 * x + 8 * z + 3 * StrictMath.sin(6 * y)),
                0.035);
    }

    private static void arms(Clay body) {
        // Forearms crossed low, as one sits who listens; the right hand half raised as if over strings.
        body.limb(
                0.04,
                new double[] {0.245, 1.040, -0.12, 0.050},
                new double[] {0.350, 0.80, -0.12, 0.036},
                new double[] {0.360, 0.65, -0.06, 0.032},
                new double[] {0.20, 0.52, 0.17, 0.027},
                new double[] {0.05, 0.42, 0.30, 0.019},
                new double[] {0.00, 0.345, 0.40, 0.008});
        body.limb(
                0.04,
                new double[] {-0.245, 1.040, -0.12, 0.050},
                new double[] {-0.350, 0.82, -0.07, 0.036},
                new double[] {-0.355, 0.69, 0.02, 0.032},
                new double[] {-0.205, 0.78, 0.23, 0.026},
                new double[] {-0.105, 0.90, 0.33, 0.018},
                new double[] {-0.085, 0.985, 0.385, 0.007});
    }

    private static void head(Clay body) {
        Clay head = new Clay();
        head.add(new Ellipsoid(0, 1.705, 0.015, 0.078, 0.098, 0.108), 0.01);
        head.limb(0.05, new double[] {0, 1.68, 0.085, 0.060}, new double[] {0, 1.595, 0.130, 0.030}, new double[] {
            0, 1.545, 0.142, 0.014
        });
        head.limb(0.02, new double[] {0, 1.735, 0.115, 0.012}, new double[] {0, 1.625, 0.168, 0.008});
        for (int side = -1; side <= 1; side += 2) {
            head.add(EYE.lids(side), 0.02);
            head.add(EYE.brow(side, 0.007), 0.02);
        }
        // A long crest that streams back from the brow, and two slips of it beside the ears.
        head.curve(
                0.05,
                new double[] {0, 1.790, 0.05, 0.024},
                new double[] {0.004, 1.825, -0.08, 0.040},
                new double[] {0.012, 1.815, -0.24, 0.036},
                new double[] {0.020, 1.790, -0.40, 0.020},
                new double[] {0.024, 1.805, -0.54, 0.005});
        head.curves(
                0.03, new double[] {0.066, 1.70, -0.02, 0.020}, new double[] {0.100, 1.68, -0.14, 0.017}, new double[] {
                    0.115, 1.60, -0.25, 0.005
                });
        body.add(head, 0.03);
        for (int side = -1; side <= 1; side += 2) {
            body.carve(EYE.opening(side), 0.006);
            body.add(EYE.ball(side), 0.004);
        }
    }
}
