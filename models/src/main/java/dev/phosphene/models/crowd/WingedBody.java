package dev.phosphene.models.crowd;

import dev.phosphene.models.sculpt.Clay;
import dev.phosphene.models.sculpt.Ellipsoid;
import dev.phosphene.models.sculpt.Field;

/** The body of a winged one: tall, narrow, robed from the waist, a mask of a face without a mouth, horns swept back like wet feathers. */
final class WingedBody {
    static final Eye EYE = new Eye(0.076, 1.598, 0.106, 0.055, 0.44, 0.18);

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
                .limb(0.1, new double[] {0, 0.1, -0.06, 0.24}, new double[] {0, 0.92, -0.06, 0.24}, new double[] {
                    0, 1.24, -0.05, 0.075
                })
                .limb(0.06, new double[] {0, 1.24, -0.05, 0.075}, new double[] {0, 1.62, 0.04, 0.13})
                .limb(0.05, new double[] {0, 1.66, 0.02, 0.1}, new double[] {0.02, 1.98, -0.30, 0.03})
                .limb(0.15, new double[] {0, 0.16, 0.0, 0.25}, new double[] {0, 0.16, 0.42, 0.2}, new double[] {
                    0, -0.38, 0.52, 0.22
                });
    }

    private static void torso(Clay body) {
        body.limb(
                0.05,
                new double[] {0, 0.14, -0.08, 0.20},
                new double[] {0.01, 0.48, -0.07, 0.145},
                new double[] {0, 0.80, -0.07, 0.175},
                new double[] {0, 1.02, -0.05, 0.12});
        // Shoulder yoke, a little higher on the left; ribs below it.
        body.limbs(0.14, new double[] {0.07, 1.00, -0.06, 0.10}, new double[] {0.235, 0.985, -0.07, 0.082});
        body.limbs(0.10, new double[] {0.09, 0.78, 0.03, 0.085}, new double[] {0.06, 0.56, 0.03, 0.06});
        // Blades behind, from which the wings grow.
        body.limbs(0.08, new double[] {0.10, 1.04, -0.15, 0.055}, new double[] {0.15, 0.80, -0.19, 0.03});
    }

    private static void robe(Clay body) {
        Clay cloth = new Clay();
        cloth.limbs(
                0.12,
                new double[] {0.11, 0.17, -0.02, 0.165},
                new double[] {0.165, 0.20, 0.40, 0.115},
                new double[] {0.155, -0.05, 0.50, 0.105},
                new double[] {0.175, -0.40, 0.53, 0.125});
        // Cloth between the knees, slack; a train spread on the seat.
        cloth.limb(0.16, new double[] {0, 0.12, 0.10, 0.12}, new double[] {0.01, 0.10, 0.42, 0.085}, new double[] {
            0.0, -0.36, 0.52, 0.10
        });
        cloth.limb(0.14, new double[] {-0.22, 0.05, -0.16, 0.10}, new double[] {0.26, 0.04, -0.12, 0.09});
        cloth.limb(0.12, new double[] {0.24, 0.04, -0.06, 0.07}, new double[] {0.36, 0.015, 0.16, 0.03});
        body.add(folds(cloth), 0.09);
    }

    /** Folds that gather at the hip and open downwards over the edge. */
    private static Field folds(Field cloth) {
        return (x, y, z) -> {
            double d = cloth.at(x, y, z);
            if (d > 0.12 || d < -0.12) {
                return d;
            }
            double fall = Kind.smooth(0.30, -0.35, y);
            double across = 19 * x + 3.0 * StrictMath.sin(5 * y + 2 * x) + 5 * z;
            double back = Kind.smooth(0.15, -0.1, z);
            double ripple = StrictMath.sin(across) + 0.45 * StrictMath.sin(2.3 * across + 1.7 + 4 * y);
            double lap = StrictMath.sin(26 * z + 4 * x * x + 6 * x) * Kind.smooth(-0.1, 0.2, y);
            return d + 0.013 * ripple * (0.25 + fall) + 0.006 * lap * (1 - back);
        };
    }

    private static void arms(Clay body) {
        // One hand on the knee, the other drawn in to the breast.
        body.limb(
                0.06,
                new double[] {0.245, 0.985, -0.07, 0.075},
                new double[] {0.345, 0.66, -0.03, 0.052},
                new double[] {0.235, 0.42, 0.25, 0.036},
                new double[] {0.185, 0.335, 0.40, 0.036},
                new double[] {0.17, 0.27, 0.50, 0.014});
        body.limb(
                0.06,
                new double[] {-0.245, 0.975, -0.07, 0.075},
                new double[] {-0.33, 0.66, 0.03, 0.052},
                new double[] {-0.13, 0.60, 0.24, 0.036},
                new double[] {-0.05, 0.68, 0.25, 0.034},
                new double[] {0.02, 0.78, 0.235, 0.013});
        // Sleeves that hang from the forearms.
        body.limb(0.05, new double[] {0.32, 0.62, 0.02, 0.06}, new double[] {0.25, 0.40, 0.20, 0.065}, new double[] {
            0.285, 0.27, 0.14, 0.03
        });
        body.limb(0.05, new double[] {-0.30, 0.62, 0.08, 0.06}, new double[] {-0.17, 0.55, 0.2, 0.06}, new double[] {
            -0.22, 0.36, 0.19, 0.03
        });
    }

    private static void head(Clay body) {
        // A long neck set forward, with its two cords.
        body.curve(0.10, new double[] {0, 1.02, -0.06, 0.088}, new double[] {0, 1.24, -0.055, 0.058}, new double[] {
            0, 1.46, 0.0, 0.060
        });
        body.limbs(0.03, new double[] {0.055, 1.44, -0.01, 0.018}, new double[] {0.03, 1.08, 0.035, 0.018});
        Clay head = new Clay();
        head.add(new Ellipsoid(0, 1.625, -0.005, 0.106, 0.125, 0.15), 0.01);
        // The mask: from the brow down to a narrow chin, a blade of a nose along it.
        head.limb(0.07, new double[] {0, 1.60, 0.085, 0.088}, new double[] {0, 1.475, 0.135, 0.048}, new double[] {
            0, 1.405, 0.145, 0.026
        });
        head.limb(0.022, new double[] {0, 1.655, 0.150, 0.017}, new double[] {0, 1.54, 0.196, 0.013}, new double[] {
            0, 1.462, 0.186, 0.014
        });
        head.limbs(0.045, new double[] {0.085, 1.535, 0.075, 0.030}, new double[] {0.035, 1.455, 0.140, 0.022});
        for (int side = -1; side <= 1; side += 2) {
            head.add(EYE.lids(side), 0.03);
            head.add(EYE.brow(side, 0.011), 0.035);
        }
        // Horns like wet feathers: three a side, swept back, never quite alike.
        head.curves(
                0.05,
                new double[] {0.062, 1.70, 0.06, 0.026},
                new double[] {0.105, 1.79, -0.07, 0.024},
                new double[] {0.135, 1.89, -0.24, 0.014},
                new double[] {0.150, 2.01, -0.38, 0.004});
        head.curves(
                0.045, new double[] {0.085, 1.66, 0.0, 0.024}, new double[] {0.135, 1.70, -0.14, 0.020}, new double[] {
                    0.185, 1.76, -0.31, 0.004
                });
        head.curve(
                0.05, new double[] {0.005, 1.73, 0.02, 0.026}, new double[] {0.012, 1.80, -0.15, 0.02}, new double[] {
                    0.03, 1.86, -0.33, 0.005
                });
        body.add(head, 0.045);
        for (int side = -1; side <= 1; side += 2) {
            body.carve(EYE.opening(side), 0.006);
            body.add(EYE.ball(side), 0.004);
        }
    }
}
