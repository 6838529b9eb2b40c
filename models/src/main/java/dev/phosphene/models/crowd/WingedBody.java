package dev.phosphene.models.crowd;

import dev.phosphene.models.sculpt.Clay;
import dev.phosphene.models.sculpt.Field;
import dev.phosphene.models.sculpt.Shell;

/**
 * The body of a winged one: tall and draped, a mantle from breast to hem, knees drawn up under the cloth, hands resting on them, and
 * bare shoulders from which the neck grows.
 */
final class WingedBody {
    static final Eye EYE = WingedHead.EYE;

    private WingedBody() {}

    static Field field() {
        Clay body = new Clay();
        mantle(body);
        legs(body);
        shoulders(body);
        arms(body);
        body.add(WingedHead.field(), 0.035);
        WingedHead.eyes(body);
        return body;
    }

    /** Broad at the hem that lies on the stone, drawn in at the waist, full over the ribs, open at the collar bones. */
    private static void mantle(Clay body) {
        body.add(
                new Drape(
                        new double[][] {
                            {0.00, 0.37, 0.29, -0.13},
                            {0.07, 0.32, 0.26, -0.12},
                            {0.22, 0.255, 0.205, -0.105},
                            {0.46, 0.175, 0.140, -0.125},
                            {0.70, 0.205, 0.158, -0.115},
                            {0.90, 0.235, 0.165, -0.110},
                            {1.00, 0.205, 0.128, -0.105},
                            {1.06, 0.130, 0.085, -0.100}
                        },
                        11,
                        0.030),
                0.03);
    }

    private static void legs(Clay body) {
        Clay cloth = new Clay();
        // It is taller than the step it sits on: knees stand high, shins come straight down to the next tread.
        cloth.limbs(
                0.07, new double[] {0.105, 0.17, -0.08, 0.145}, new double[] {0.160, 0.330, 0.20, 0.116}, new double[] {
                    0.180, 0.425, 0.415, 0.090
                });
        cloth.limbs(
                0.05,
                new double[] {0.180, 0.425, 0.415, 0.086},
                new double[] {0.178, 0.12, 0.465, 0.076},
                new double[] {0.172, -0.22, 0.480, 0.062});
        cloth.limb(0.10, new double[] {0, 0.24, 0.02, 0.12}, new double[] {0, 0.345, 0.34, 0.075});
        cloth.add(
                new Drape(
                        new double[][] {
                            {-0.33, 0.225, 0.085, 0.450},
                            {-0.20, 0.212, 0.070, 0.438},
                            {0.10, 0.200, 0.050, 0.415},
                            {0.36, 0.190, 0.050, 0.400}
                        },
                        13,
                        0.034),
                0.07);
        body.add(cloth, 0.05);
        body.limbs(0.03, new double[] {0.165, -0.36, 0.54, 0.046}, new double[] {0.195, -0.392, 0.70, 0.026});
    }

    private static void shoulders(Clay body) {
        // Breast and blades under the cloth.
        body.limbs(0.06, new double[] {0.085, 0.95, -0.03, 0.085}, new double[] {0.060, 0.84, -0.01, 0.062});
        body.limbs(
                0.05,
                new double[] {0.100, 1.04, -0.190, 0.048},
                new double[] {0.150, 0.90, -0.235, 0.044},
                new double[] {0.110, 0.76, -0.225, 0.024});
        // Trapezius from nape to shoulder: the neck carries weight because it grows.
        body.limbs(
                0.07,
                new double[] {0.020, 1.27, -0.120, 0.045},
                new double[] {0.110, 1.125, -0.135, 0.056},
                new double[] {0.240, 1.055, -0.115, 0.064});
        body.limbs(0.06, new double[] {0.03, 1.04, -0.095, 0.090}, new double[] {0.200, 1.030, -0.085, 0.082});
        // Deltoids, the left a little higher.
        body.limb(0.05, new double[] {0.265, 1.020, -0.090, 0.084}, new double[] {0.335, 0.905, -0.075, 0.066});
        body.limb(0.05, new double[] {-0.265, 1.035, -0.090, 0.084}, new double[] {-0.335, 0.920, -0.070, 0.066});
        // Collar bones, and the hollow between them.
        body.limbs(
                0.022,
                new double[] {0.024, 1.068, 0.006, 0.017},
                new double[] {0.120, 1.092, -0.012, 0.014},
                new double[] {0.245, 1.080, -0.055, 0.018});
        body.carve(
                new Clay().limbs(0.03, new double[] {0.085, 1.150, -0.010, 0.030}, new double[] {
                    0.150, 1.140, -0.045, 0.022
                }),
                0.05);
        body.carve(
                new Clay().limb(0.02, new double[] {0, 1.095, 0.022, 0.022}, new double[] {0, 1.08, 0.03, 0.018}),
                0.03);
    }

    /** The right hand lies on its knee; the left forearm across the lap, its hand hanging. */
    private static void arms(Clay body) {
        body.limb(
                0.04,
                new double[] {0.330, 0.925, -0.075, 0.064},
                new double[] {0.385, 0.74, -0.02, 0.055},
                new double[] {0.375, 0.62, 0.06, 0.050},
                new double[] {0.300, 0.575, 0.22, 0.047},
                new double[] {0.225, 0.535, 0.375, 0.031});
        body.limb(
                0.04,
                new double[] {-0.330, 0.940, -0.070, 0.064},
                new double[] {-0.385, 0.75, -0.01, 0.055},
                new double[] {-0.370, 0.64, 0.07, 0.050},
                new double[] {-0.245, 0.575, 0.24, 0.046},
                new double[] {-0.075, 0.530, 0.385, 0.031});
        // Sleeves hang from the forearms.
        body.limb(0.05, new double[] {0.365, 0.60, 0.06, 0.060}, new double[] {0.300, 0.50, 0.16, 0.040});
        body.limb(0.05, new double[] {-0.355, 0.62, 0.08, 0.060}, new double[] {-0.265, 0.50, 0.18, 0.040});
        for (int i = 0; i < 4; i++) {
            double s = 0.019 * (i - 1.5);
            body.limb(
                    0.015,
                    new double[] {0.218 + s, 0.532, 0.39, 0.019},
                    new double[] {0.200 + 1.5 * s, 0.522, 0.465, 0.013},
                    new double[] {0.192 + 1.6 * s, 0.455, 0.515, 0.008});
            body.limb(
                    0.015,
                    new double[] {-0.065 + 0.4 * s, 0.528 + 0.5 * s, 0.40, 0.019},
                    new double[] {-0.020 + 0.5 * s, 0.495 + 0.9 * s, 0.455 - 0.5 * s, 0.013},
                    new double[] {-0.005 + 0.8 * s, 0.420 + 0.7 * s, 0.475 - 0.6 * s, 0.008});
        }
    }

    /** Seated in about 180 triangles. */
    static Shell far() {
        return new Loft()
                .tube(
                        6,
                        true,
                        new double[] {0, 0.0, -0.13, 0.36, 0.29},
                        new double[] {0, 0.24, -0.11, 0.26, 0.21},
                        new double[] {0, 0.48, -0.12, 0.185, 0.15},
                        new double[] {0, 0.92, -0.11, 0.28, 0.18},
                        new double[] {0, 1.06, -0.10, 0.27, 0.13},
                        new double[] {0, 1.16, -0.10, 0.10, 0.085},
                        new double[] {0, 1.50, -0.04, 0.07, 0.075})
                .tube(
                        5,
                        true,
                        new double[] {0, 1.34, 0.13, 0, 0},
                        new double[] {0, 1.44, 0.05, 0.095, 0.12},
                        new double[] {0, 1.57, 0.0, 0.125, 0.155},
                        new double[] {0, 1.68, -0.05, 0, 0})
                .tubes(4, false, new double[] {0.12, 0.20, -0.10, 0.13, 0.14}, new double[] {
                    0.185, 0.43, 0.40, 0.11, 0.11
                })
                .tubes(
                        4,
                        true,
                        new double[] {0.165, -0.40, 0.56, 0.07, 0.15},
                        new double[] {0.165, -0.10, 0.48, 0.105, 0.085},
                        new double[] {0.185, 0.43, 0.41, 0.115, 0.10},
                        new double[] {0.185, 0.53, 0.36, 0, 0})
                .tubes(
                        3,
                        true,
                        new double[] {0.235, 1.06, -0.09, 0.085, 0.085},
                        new double[] {0.375, 0.64, 0.03, 0.065, 0.065},
                        new double[] {0.21, 0.50, 0.46, 0, 0})
                .blades(new double[] {0.05, 1.63, -0.03}, new double[] {0.10, 1.54, -0.04}, new double[] {
                    0.26, 1.87, -0.26
                })
                .shell();
    }

    /** Seated in about fifty. */
    static Shell speck() {
        return new Loft()
                .tube(
                        4,
                        true,
                        new double[] {0, 0.0, -0.12, 0.36, 0.32},
                        new double[] {0, 0.50, -0.12, 0.24, 0.19},
                        new double[] {0, 1.02, -0.10, 0.42, 0.20},
                        new double[] {0, 1.20, -0.09, 0.10, 0.10},
                        new double[] {0, 1.56, 0.02, 0.17, 0.19},
                        new double[] {0, 1.72, -0.06, 0, 0})
                .tubes(
                        3,
                        true,
                        new double[] {0.155, -0.40, 0.50, 0.10, 0.12},
                        new double[] {0.200, 0.46, 0.36, 0.15, 0.15},
                        new double[] {0.14, 0.30, -0.16, 0, 0})
                .blades(new double[] {0.03, 1.66, -0.03}, new double[] {0.13, 1.54, -0.04}, new double[] {
                    0.28, 1.90, -0.26
                })
                .shell();
    }
}
