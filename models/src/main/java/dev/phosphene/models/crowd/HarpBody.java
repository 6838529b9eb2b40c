package dev.phosphene.models.crowd;

import dev.phosphene.models.sculpt.Clay;
import dev.phosphene.models.sculpt.Ellipsoid;
import dev.phosphene.models.sculpt.Field;

/**
 * The body of a harp being: a spine drawn like a bow, a crest that sweeps from the brow forward and to one side as a harp's neck does, a long
 * thigh and knee as its sounding board, and a pillar of an arm between their ends.
 */
final class HarpBody {
    static final Eye EYE = new Eye(0.052, 1.672, 0.092, 0.034, 0.42, 0.26);
    /** Where strings begin on the crest and end on the thigh: two points each, between which they are spread. */
    static final double[] CREST_NEAR = {0.055, 1.80, 0.10};

    static final double[] CREST_FAR = {0.40, 1.985, 0.50};
    static final double[] THIGH_NEAR = {0.10, 0.24, 0.00};
    static final double[] THIGH_FAR = {0.385, 0.515, 0.565};

    private HarpBody() {}

    static Field field() {
        Clay body = new Clay();
        body.curve(
                0.05,
                new double[] {0, 0.12, -0.14, 0.165},
                new double[] {-0.01, 0.45, -0.235, 0.105},
                new double[] {-0.01, 0.85, -0.265, 0.115},
                new double[] {0, 1.12, -0.215, 0.095},
                new double[] {0, 1.28, -0.15, 0.06},
                new double[] {0, 1.50, -0.035, 0.044},
                new double[] {0, 1.60, 0.015, 0.05});
        body.limbs(0.09, new double[] {0.05, 1.10, -0.2, 0.075}, new double[] {0.165, 1.075, -0.19, 0.052});
        // Ribs that show as a lyre's do.
        for (int i = 0; i < 4; i++) {
            double y = 0.98 - 0.1 * i;
            body.limbs(0.03, new double[] {0.105, y, -0.27, 0.018}, new double[] {0.085, y - 0.05, -0.145, 0.014});
        }
        legs(body);
        arms(body);
        head(body);
        return body;
    }

    /** The bare posture, for the eye that is far away. */
    static Field silhouette() {
        return new Clay()
                .limb(0.1, new double[] {0, 0.1, -0.14, 0.2}, new double[] {0, 0.95, -0.25, 0.15}, new double[] {
                    0, 1.66, 0.03, 0.1
                })
                .limb(0.05, new double[] {0, 1.78, 0.02, 0.07}, new double[] {0.44, 2.08, 0.5, 0.06})
                .limb(0.1, new double[] {0.05, 0.2, 0, 0.16}, new double[] {0.4, 0.48, 0.6, 0.08}, new double[] {
                    0.33, -0.4, 0.57, 0.06
                })
                .limb(0.1, new double[] {-0.08, 0.14, 0, 0.14}, new double[] {-0.15, 0.12, 0.42, 0.1}, new double[] {
                    -0.15, -0.4, 0.52, 0.1
                });
    }

    private static void legs(Clay body) {
        // The sounding thigh, long and lifted; the other leg folds over the edge under cloth.
        body.limb(0.09, new double[] {0.09, 0.14, -0.10, 0.13}, new double[] {0.235, 0.315, 0.25, 0.085}, new double[] {
            0.40, 0.475, 0.60, 0.055
        });
        body.limb(
                0.05,
                new double[] {0.40, 0.475, 0.60, 0.055},
                new double[] {0.34, 0.05, 0.585, 0.042},
                new double[] {0.32, -0.38, 0.56, 0.03},
                new double[] {0.335, -0.405, 0.68, 0.016});
        body.limb(
                0.10,
                new double[] {-0.10, 0.14, -0.08, 0.13},
                new double[] {-0.17, 0.16, 0.38, 0.085},
                new double[] {-0.145, -0.12, 0.47, 0.06},
                new double[] {-0.155, -0.40, 0.52, 0.075});
        Clay train = new Clay();
        train.limb(0.1, new double[] {-0.26, 0.04, -0.12, 0.06}, new double[] {0.2, 0.05, -0.2, 0.08});
        train.limb(0.1, new double[] {-0.10, 0.06, 0.15, 0.08}, new double[] {-0.08, 0.02, 0.42, 0.05}, new double[] {
            -0.07, -0.36, 0.5, 0.06
        });
        body.add(
                (x, y, z) -> train.at(x, y, z) + 0.012 * StrictMath.sin(24 * x + 6 * z + 3 * StrictMath.sin(6 * y)),
                0.09);
    }

    private static void arms(Clay body) {
        // The left arm is the pillar: from the shoulder out to the knee and up to the tip of the crest, thin as a reed.
        body.limb(
                0.05,
                new double[] {0.17, 1.075, -0.19, 0.05},
                new double[] {0.33, 0.78, 0.05, 0.034},
                new double[] {0.43, 0.62, 0.42, 0.024},
                new double[] {0.405, 0.54, 0.57, 0.022});
        body.curve(
                0.03,
                new double[] {0.405, 0.50, 0.62, 0.036},
                new double[] {0.445, 0.95, 0.645, 0.024},
                new double[] {0.44, 1.55, 0.60, 0.020},
                new double[] {0.405, 2.0, 0.51, 0.024});
        // The right hand hovers before the strings.
        body.limb(
                0.05,
                new double[] {-0.17, 1.075, -0.19, 0.05},
                new double[] {-0.26, 0.80, 0.04, 0.034},
                new double[] {-0.06, 0.98, 0.28, 0.024},
                new double[] {0.03, 1.06, 0.34, 0.021},
                new double[] {0.09, 1.13, 0.37, 0.008});
    }

    private static void head(Clay body) {
        Clay head = new Clay();
        head.add(new Ellipsoid(0, 1.70, 0.03, 0.075, 0.105, 0.105), 0.01);
        head.limb(0.05, new double[] {0, 1.68, 0.10, 0.058}, new double[] {0, 1.585, 0.155, 0.028}, new double[] {
            0, 1.545, 0.165, 0.014
        });
        head.limb(0.02, new double[] {0, 1.73, 0.125, 0.012}, new double[] {0, 1.62, 0.185, 0.008});
        for (int side = -1; side <= 1; side += 2) {
            head.add(EYE.lids(side), 0.02);
            head.add(EYE.brow(side, 0.007), 0.02);
        }
        // The crest: from the nape over the brow, out and up, curled at its end.
        head.curve(
                0.05,
                new double[] {-0.02, 1.74, -0.10, 0.045},
                new double[] {0.01, 1.815, 0.03, 0.046},
                new double[] {0.13, 1.835, 0.20, 0.040},
                new double[] {0.27, 1.885, 0.36, 0.037},
                new double[] {0.40, 2.01, 0.50, 0.036},
                new double[] {0.47, 2.12, 0.53, 0.026},
                new double[] {0.46, 2.17, 0.44, 0.012});
        head.curve(0.03, new double[] {0, 1.72, -0.08, 0.036}, new double[] {-0.03, 1.66, -0.24, 0.022}, new double[] {
            -0.05, 1.52, -0.36, 0.005
        });
        body.add(head, 0.03);
        for (int side = -1; side <= 1; side += 2) {
            body.carve(EYE.opening(side), 0.006);
            body.add(EYE.ball(side), 0.004);
        }
    }
}
