package dev.phosphene.models.crowd;

import dev.phosphene.models.sculpt.Clay;
import dev.phosphene.models.sculpt.Ellipsoid;
import dev.phosphene.models.sculpt.Field;
import dev.phosphene.models.sculpt.Shell;

/**
 * The body of a harp being: slender, a crest that streams back from the brow, and from its shoulder blades two great bows, one larger, each
 * strung with light down to the shoulder.
 */
final class HarpBody {
    static final Eye EYE = new Eye(0.052, 1.672, 0.092, 0.034, 0.42, 0.26);
    /** The left bow from the blade outward, up and curled in: x y z radius each. The right one is this, smaller. */
    private static final double[][] BOW = {
        {0.075, 0.96, -0.19, 0.046},
        {0.22, 1.04, -0.29, 0.040},
        {0.40, 1.26, -0.35, 0.034},
        {0.50, 1.58, -0.35, 0.029},
        {0.49, 1.90, -0.30, 0.024},
        {0.43, 2.14, -0.24, 0.019},
        {0.45, 2.32, -0.20, 0.013},
        {0.54, 2.42, -0.18, 0.005}
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

    /** Where that string ends, on the ridge of the shoulder: from its point for the lowest string to the nape for the highest. */
    static double[] ridge(int side, double at) {
        return new double[] {side * (0.225 - 0.165 * at), 1.055 + 0.16 * at, -0.175};
    }

    private static double[] sized(int side, double[] p) {
        double k = side > 0 ? 1 : LESSER;
        return new double[] {side * (0.075 + k * (p[0] - 0.075)), 0.96 + k * (p[1] - 0.96), -0.19 + k * (p[2] + 0.19)};
    }

    static Field field() {
        Clay body = new Clay();
        // A narrow gown from breast to hem.
        body.add(
                new Drape(
                        new double[][] {
                            {0.00, 0.31, 0.26, -0.13},
                            {0.07, 0.26, 0.22, -0.12},
                            {0.24, 0.205, 0.175, -0.115},
                            {0.50, 0.135, 0.110, -0.150},
                            {0.76, 0.165, 0.128, -0.140},
                            {0.94, 0.185, 0.132, -0.130},
                            {1.04, 0.120, 0.080, -0.120}
                        },
                        9,
                        0.024),
                0.03);
        legs(body);
        shoulders(body);
        arms(body);
        bows(body);
        head(body);
        return body;
    }

    private static void shoulders(Clay body) {
        body.limbs(0.05, new double[] {0.065, 0.92, -0.06, 0.070}, new double[] {0.050, 0.80, -0.04, 0.050});
        body.limbs(
                0.06,
                new double[] {0.018, 1.30, -0.100, 0.034},
                new double[] {0.085, 1.135, -0.130, 0.046},
                new double[] {0.190, 1.050, -0.130, 0.052});
        body.limbs(0.05, new double[] {0.03, 1.03, -0.115, 0.070}, new double[] {0.215, 1.020, -0.115, 0.064});
        body.limbs(0.04, new double[] {0.225, 1.015, -0.115, 0.066}, new double[] {0.290, 0.900, -0.110, 0.050});
        body.limbs(0.020, new double[] {0.020, 1.062, -0.045, 0.013}, new double[] {0.190, 1.078, -0.085, 0.013});
        // A long neck that grows out of them.
        body.curve(
                0.05,
                new double[] {0, 1.02, -0.120, 0.078},
                new double[] {0, 1.14, -0.120, 0.058},
                new double[] {0, 1.34, -0.090, 0.047},
                new double[] {0, 1.58, -0.020, 0.052});
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

    /** Seated in about 180 triangles. */
    static Shell far() {
        return bowsOf(
                        new Loft()
                                .tube(
                                        5,
                                        true,
                                        new double[] {0, 0.0, -0.13, 0.31, 0.26},
                                        new double[] {0, 0.26, -0.115, 0.21, 0.18},
                                        new double[] {0, 0.52, -0.14, 0.15, 0.125},
                                        new double[] {0, 0.92, -0.13, 0.225, 0.15},
                                        new double[] {0, 1.05, -0.12, 0.215, 0.10},
                                        new double[] {0, 1.15, -0.12, 0.075, 0.07},
                                        new double[] {0, 1.64, 0.0, 0.05, 0.055})
                                .tube(
                                        4,
                                        true,
                                        new double[] {0, 1.54, 0.15, 0, 0},
                                        new double[] {0, 1.62, 0.08, 0.075, 0.09},
                                        new double[] {0, 1.72, 0.03, 0.095, 0.13},
                                        new double[] {0, 1.82, 0.0, 0, 0})
                                .tube(4, false, new double[] {0, 0.20, -0.10, 0.19, 0.14}, new double[] {
                                    0, 0.40, 0.40, 0.19, 0.10
                                })
                                .tubes(
                                        3,
                                        true,
                                        new double[] {0.075, -0.40, 0.56, 0.05, 0.12},
                                        new double[] {0.085, -0.10, 0.47, 0.09, 0.075},
                                        new double[] {0.110, 0.41, 0.40, 0.11, 0.10},
                                        new double[] {0.110, 0.51, 0.36, 0, 0})
                                .tubes(
                                        3,
                                        true,
                                        new double[] {0.185, 1.04, -0.12, 0.07, 0.07},
                                        new double[] {0.345, 0.66, 0.0, 0.05, 0.05},
                                        new double[] {0.10, 0.50, 0.42, 0, 0})
                                .blade(new double[] {-0.03, 1.78, 0.02}, new double[] {0.03, 1.78, 0.02}, new double[] {
                                    0.02, 1.84, -0.50
                                }),
                        3)
                .shell();
    }

    /** Seated in about fifty. */
    static Shell speck() {
        return bowsOf(
                        new Loft()
                                .tube(
                                        4,
                                        true,
                                        new double[] {0, 0.0, -0.12, 0.32, 0.30},
                                        new double[] {0, 0.98, -0.12, 0.32, 0.17},
                                        new double[] {0, 1.20, -0.11, 0.08, 0.09},
                                        new double[] {0, 1.68, 0.03, 0.14, 0.16},
                                        new double[] {0, 1.84, -0.02, 0, 0})
                                .tube(
                                        3,
                                        true,
                                        new double[] {0, -0.40, 0.50, 0.16, 0.14},
                                        new double[] {0, 0.44, 0.36, 0.27, 0.18},
                                        new double[] {0, 0.28, -0.16, 0, 0}),
                        0)
                .shell();
    }

    /** Both bows: as tubes of that many sides, or as blades where there are none. */
    private static Loft bowsOf(Loft loft, int sides) {
        for (int side = -1; side <= 1; side += 2) {
            if (sides == 0) {
                double[] low = sized(side, BOW[0]);
                double[] wide = sized(side, BOW[3]);
                double[] within = new double[] {wide[0] - 0.10 * side, wide[1], wide[2]};
                loft.blade(low, within, wide).blade(within, wide, sized(side, BOW[7]));
                continue;
            }
            double[][] rings = new double[4][];
            for (int i = 0; i < rings.length; i++) {
                double[] joint = BOW[7 * i / 3];
                double[] p = sized(side, joint);
                double r = i == rings.length - 1 ? 0 : 1.25 * joint[3];
                rings[i] = new double[] {p[0], p[1], p[2], r, r};
            }
            loft.tube(sides, true, rings);
        }
        return loft;
    }

    private static void legs(Clay body) {
        Clay cloth = new Clay();
        // Knees together, cloth drawn over both and falling past the edge.
        cloth.limbs(
                0.07, new double[] {0.085, 0.15, -0.08, 0.120}, new double[] {0.110, 0.300, 0.20, 0.094}, new double[] {
                    0.118, 0.405, 0.410, 0.084
                });
        cloth.limbs(
                0.05,
                new double[] {0.118, 0.400, 0.410, 0.078},
                new double[] {0.108, 0.10, 0.455, 0.062},
                new double[] {0.095, -0.25, 0.475, 0.050});
        cloth.add(
                new Drape(
                        new double[][] {
                            {-0.35, 0.150, 0.080, 0.450},
                            {-0.20, 0.135, 0.062, 0.435},
                            {0.10, 0.125, 0.045, 0.410},
                            {0.36, 0.130, 0.045, 0.390}
                        },
                        11,
                        0.028),
                0.07);
        cloth.limb(0.08, new double[] {0.10, 0.05, -0.26, 0.05}, new double[] {0.26, 0.014, -0.46, 0.020});
        body.add(cloth, 0.05);
        body.limbs(0.03, new double[] {0.08, -0.365, 0.52, 0.036}, new double[] {0.09, -0.395, 0.66, 0.020});
    }

    private static void arms(Clay body) {
        // Forearms crossed low, as one sits who listens; the right hand half raised as if over strings.
        body.limb(
                0.035,
                new double[] {0.285, 0.915, -0.110, 0.049},
                new double[] {0.345, 0.74, -0.07, 0.042},
                new double[] {0.335, 0.635, 0.01, 0.038},
                new double[] {0.205, 0.545, 0.20, 0.035},
                new double[] {0.065, 0.495, 0.34, 0.023});
        body.limb(0.04, new double[] {0.32, 0.615, 0.02, 0.046}, new double[] {0.25, 0.515, 0.11, 0.026});
        body.limb(
                0.035,
                new double[] {-0.285, 0.915, -0.110, 0.049},
                new double[] {-0.345, 0.74, -0.03, 0.042},
                new double[] {-0.335, 0.67, 0.05, 0.038},
                new double[] {-0.225, 0.76, 0.22, 0.032},
                new double[] {-0.135, 0.875, 0.315, 0.021});
        body.limb(0.04, new double[] {-0.325, 0.66, 0.05, 0.046}, new double[] {-0.275, 0.55, 0.12, 0.026});
        for (int i = 0; i < 3; i++) {
            double s = 0.018 * (i - 1);
            body.limb(
                    0.012,
                    new double[] {0.060 + 0.5 * s, 0.495 + 0.5 * s, 0.345, 0.016},
                    new double[] {0.010 + 0.5 * s, 0.465 + s, 0.400 - 0.5 * s, 0.011},
                    new double[] {-0.005 + 0.5 * s, 0.395 + s, 0.425 - 0.5 * s, 0.006});
            body.limb(
                    0.012,
                    new double[] {-0.130 + 0.5 * s, 0.885, 0.320, 0.015},
                    new double[] {-0.105 + 1.2 * s, 0.955, 0.350, 0.010},
                    new double[] {-0.085 + 1.7 * s, 1.010, 0.325, 0.006});
        }
    }

    private static void head(Clay body) {
        Clay head = new Clay();
        head.add(new Ellipsoid(0, 1.715, 0.015, 0.080, 0.098, 0.112), 0.01);
        // A narrow face: long nose, closed mouth, a chin clear of the neck, high cheeks.
        head.limb(0.04, new double[] {0, 1.685, 0.080, 0.060}, new double[] {0, 1.610, 0.118, 0.036}, new double[] {
            0, 1.565, 0.126, 0.026
        });
        head.limb(0.014, new double[] {0, 1.755, 0.112, 0.012}, new double[] {0, 1.645, 0.166, 0.009}, new double[] {
            0, 1.632, 0.160, 0.012
        });
        head.limbs(0.010, new double[] {0, 1.602, 0.150, 0.010}, new double[] {0.030, 1.602, 0.124, 0.006});
        head.limbs(0.010, new double[] {0, 1.578, 0.144, 0.010}, new double[] {0.028, 1.586, 0.120, 0.006});
        head.limbs(0.016, new double[] {0.064, 1.650, 0.000, 0.018}, new double[] {0.012, 1.550, 0.122, 0.014});
        head.limbs(0.018, new double[] {0.080, 1.672, 0.020, 0.012}, new double[] {0.052, 1.630, 0.102, 0.012});
        head.carve(
                new Clay()
                        .limbs(0.003, new double[] {0, 1.590, 0.160, 0.004}, new double[] {0.034, 1.596, 0.125, 0.004}),
                0.004);
        for (int side = -1; side <= 1; side += 2) {
            head.add(EYE.lids(side), 0.014);
            head.add(EYE.brow(side, 0.008), 0.018);
        }
        // A long crest that streams back from the brow, and two slips of it beside the ears.
        head.curve(
                0.04,
                new double[] {0, 1.795, 0.06, 0.022},
                new double[] {0.004, 1.830, -0.06, 0.042},
                new double[] {0.012, 1.815, -0.22, 0.040},
                new double[] {0.020, 1.770, -0.38, 0.026},
                new double[] {0.024, 1.735, -0.52, 0.006});
        head.curves(
                0.02,
                new double[] {0.070, 1.715, -0.01, 0.020},
                new double[] {0.092, 1.690, -0.12, 0.020},
                new double[] {0.098, 1.600, -0.20, 0.012},
                new double[] {0.090, 1.500, -0.22, 0.004});
        body.add(head, 0.02);
        for (int side = -1; side <= 1; side += 2) {
            body.carve(EYE.opening(side), 0.006);
            body.add(EYE.ball(side), 0.004);
        }
    }
}
