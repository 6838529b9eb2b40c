package dev.phosphene.models.crowd;

import dev.phosphene.models.sculpt.Clay;
import dev.phosphene.models.sculpt.Ellipsoid;
import dev.phosphene.models.sculpt.Field;

/**
 * The body of a winged one: long-limbed and narrow, a mantle let down to the hips, a mask of a
 * face without a mouth on a swan's neck, ears like leaves laid back.
 */
final class WingedBody {
    static final Eye EYE = new Eye(0.076, 1.518, 0.112, 0.055, 0.44, 0.18);

    private WingedBody() {}

    static Field field() {
        Clay body = new Clay();
        torso(body);
        robe(body);
        arms(body);
        head(body);
        return body;
    }

    /** The bare posture, for the eye that is far away. */
    static Field silhouette() {
        return new Clay()
                .limb(0.08, new double[] {0, 0.12, -0.10, 0.19}, new double[] {0, 0.50, -0.13, 0.10}, new double[] {
                    0, 0.94, -0.10, 0.15
                })
                .limbs(
                        0.08,
                        new double[] {0, 1.06, -0.09, 0.09},
                        new double[] {0.29, 1.07, -0.08, 0.07},
                        new double[] {0.43, 0.68, -0.03, 0.045},
                        new double[] {0.22, 0.44, 0.34, 0.04})
                .limb(0.05, new double[] {0, 1.06, -0.09, 0.08}, new double[] {0, 1.40, -0.07, 0.06})
                .limb(0.04, new double[] {0, 1.54, -0.02, 0.13}, new double[] {0, 1.40, 0.10, 0.07})
                .limbs(0.03, new double[] {0.09, 1.58, -0.04, 0.05}, new double[] {0.26, 1.82, -0.24, 0.035})
                .limb(0.12, new double[] {0, 0.16, 0.0, 0.20}, new double[] {0, 0.22, 0.42, 0.13}, new double[] {
                    0, -0.38, 0.52, 0.13
                });
    }

    private static void torso(Clay body) {
        // Hips, a wasp's waist, a rib cage like a lyre, and collar bones drawn wide, the left shoulder a little higher.
        body.limbs(0.08, new double[] {0.02, 0.16, -0.10, 0.118}, new double[] {0.105, 0.135, -0.085, 0.118});
        body.limb(
                0.07,
                new double[] {0, 0.20, -0.105, 0.112},
                new double[] {0.010, 0.36, -0.130, 0.078},
                new double[] {0.012, 0.48, -0.140, 0.069},
                new double[] {0.004, 0.64, -0.130, 0.090});
        body.limbs(
                0.07,
                new double[] {0.026, 0.60, -0.125, 0.078},
                new double[] {0.090, 0.80, -0.105, 0.098},
                new double[] {0.105, 0.97, -0.105, 0.088});
        body.limb(
                0.06,
                new double[] {0.03, 1.085, -0.080, 0.052},
                new double[] {0.170, 1.095, -0.080, 0.054},
                new double[] {0.300, 1.060, -0.090, 0.064});
        body.limb(
                0.06,
                new double[] {-0.03, 1.085, -0.080, 0.052},
                new double[] {-0.170, 1.115, -0.080, 0.054},
                new double[] {-0.300, 1.095, -0.085, 0.064});
        // Breast bone, and the blades behind from which the wings grow.
        body.limb(0.05, new double[] {0, 1.02, -0.015, 0.040}, new double[] {0, 0.76, 0.0, 0.030});
        body.limbs(
                0.045,
                new double[] {0.065, 1.08, -0.175, 0.036},
                new double[] {0.135, 0.90, -0.215, 0.030},
                new double[] {0.090, 0.76, -0.205, 0.018});
        // The furrow of the spine.
        body.carve(
                new Clay().limb(0.02, new double[] {0, 1.02, -0.245, 0.030}, new double[] {0.008, 0.52, -0.240, 0.026}),
                0.05);
    }

    private static void robe(Clay body) {
        Clay cloth = new Clay();
        // Long thighs, knees higher than the hip, shins folded a little back: a heron that sat down.
        cloth.limbs(
                0.06, new double[] {0.085, 0.15, -0.05, 0.118}, new double[] {0.150, 0.225, 0.24, 0.086}, new double[] {
                    0.185, 0.270, 0.455, 0.066
                });
        cloth.limbs(
                0.05,
                new double[] {0.185, 0.265, 0.455, 0.062},
                new double[] {0.175, 0.00, 0.485, 0.056},
                new double[] {0.165, -0.33, 0.500, 0.034},
                new double[] {0.185, -0.395, 0.60, 0.022});
        // A mantle let down to the hips: it hangs between the knees over the edge and lies spread on the seat behind.
        cloth.limb(
                0.10,
                new double[] {0, 0.20, 0.10, 0.07},
                new double[] {0.015, 0.17, 0.43, 0.060},
                new double[] {0.03, -0.10, 0.475, 0.062},
                new double[] {0.045, -0.36, 0.50, 0.075});
        cloth.add(new Ellipsoid(-0.07, 0.020, -0.20, 0.25, 0.026, 0.22), 0.05);
        cloth.limb(0.08, new double[] {0.22, 0.08, -0.06, 0.050}, new double[] {0.30, 0.030, 0.16, 0.030});
        cloth.limb(0.06, new double[] {-0.08, 0.03, -0.32, 0.04}, new double[] {-0.22, 0.012, -0.54, 0.020});
        body.add(folds(cloth), 0.035);
    }

    /** Folds that gather at the hip and open downwards over the edge. */
    private static Field folds(Field cloth) {
        return (x, y, z) -> {
            double d = cloth.at(x, y, z);
            if (d > 0.12 || d < -0.12) {
                return d;
            }
            double fall = Kind.smooth(0.22, -0.35, y);
            double across = 24 * x + 3.0 * StrictMath.sin(5 * y + 2 * x) + 7 * z;
            double ripple = StrictMath.sin(across) + 0.45 * StrictMath.sin(2.3 * across + 1.7 + 4 * y);
            return d + 0.010 * ripple * (0.35 + fall);
        };
    }

    private static void arms(Clay body) {
        // Long arms: one hand lies on the knee, the other is lifted to the throat.
        body.limb(
                0.045,
                new double[] {0.300, 1.060, -0.090, 0.062},
                new double[] {0.400, 0.84, -0.085, 0.044},
                new double[] {0.445, 0.65, -0.045, 0.038},
                new double[] {0.360, 0.52, 0.14, 0.035},
                new double[] {0.240, 0.405, 0.36, 0.024});
        body.limb(
                0.045,
                new double[] {-0.300, 1.095, -0.085, 0.062},
                new double[] {-0.405, 0.88, -0.045, 0.044},
                new double[] {-0.430, 0.72, 0.03, 0.038},
                new double[] {-0.240, 0.80, 0.17, 0.034},
                new double[] {-0.085, 0.935, 0.19, 0.023});
        for (int i = 0; i < 3; i++) {
            double spread = 0.022 * (i - 1);
            body.limb(
                    0.018,
                    new double[] {0.240 + spread, 0.400, 0.37, 0.016},
                    new double[] {0.215 + 1.7 * spread, 0.355, 0.47, 0.013},
                    new double[] {0.205 + 1.9 * spread, 0.275, 0.52, 0.007});
            body.limb(
                    0.018,
                    new double[] {-0.080 + 0.5 * spread, 0.94 + spread, 0.185, 0.015},
                    new double[] {-0.015, 1.02 + 1.4 * spread, 0.165, 0.012},
                    new double[] {0.035, 1.075 + 1.6 * spread, 0.125, 0.007});
        }
    }

    private static void head(Clay body) {
        // A neck like a swan's, its two cords, and the hollow above the collar bones.
        body.curve(
                0.06,
                new double[] {0, 1.05, -0.09, 0.075},
                new double[] {0, 1.19, -0.105, 0.054},
                new double[] {0, 1.32, -0.085, 0.048},
                new double[] {0, 1.45, -0.030, 0.058});
        body.limbs(0.025, new double[] {0.055, 1.39, -0.045, 0.014}, new double[] {0.020, 1.10, -0.030, 0.013});
        Clay head = new Clay();
        head.add(new Ellipsoid(0, 1.560, -0.025, 0.106, 0.112, 0.140), 0.01);
        // The mask: from a broad brow to a narrow chin, a blade of a nose along it, high cheeks.
        head.limb(0.06, new double[] {0, 1.530, 0.070, 0.092}, new double[] {0, 1.415, 0.128, 0.046}, new double[] {
            0, 1.350, 0.145, 0.022
        });
        head.limb(0.022, new double[] {0, 1.610, 0.128, 0.017}, new double[] {0, 1.480, 0.186, 0.012}, new double[] {
            0, 1.410, 0.180, 0.013
        });
        head.limbs(0.045, new double[] {0.098, 1.465, 0.050, 0.024}, new double[] {0.040, 1.390, 0.126, 0.016});
        for (int side = -1; side <= 1; side += 2) {
            head.add(EYE.lids(side), 0.03);
            head.add(EYE.brow(side, 0.011), 0.03);
        }
        // Ears like two long leaves, laid back; between them a mane that runs down the nape.
        for (int side = -1; side <= 1; side += 2) {
            double more = side > 0 ? 1 : 0.93;
            head.add(
                    new Leaf(
                            new double[] {side * 0.080, 1.585, -0.045},
                            new double[] {side * 0.270 * more, 1.585 + 0.275 * more, -0.255},
                            new double[] {side * 0.55, -0.55, 0.62},
                            0.066,
                            0.019),
                    0.030);
        }
        head.limbs(
                0.03,
                new double[] {0.050, 1.645, 0.045, 0.016},
                new double[] {0.085, 1.720, -0.06, 0.013},
                new double[] {0.105, 1.820, -0.20, 0.004});
        head.curve(
                0.05,
                new double[] {0, 1.655, -0.01, 0.022},
                new double[] {0, 1.685, -0.12, 0.026},
                new double[] {0.006, 1.620, -0.225, 0.026},
                new double[] {0.010, 1.480, -0.245, 0.020},
                new double[] {0.006, 1.300, -0.195, 0.012});
        body.add(head, 0.035);
        for (int side = -1; side <= 1; side += 2) {
            body.carve(EYE.opening(side), 0.006);
            body.add(EYE.ball(side), 0.004);
        }
    }
}
