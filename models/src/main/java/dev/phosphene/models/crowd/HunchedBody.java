package dev.phosphene.models.crowd;

import dev.phosphene.models.masonry.Chance;
import dev.phosphene.models.sculpt.Clay;
import dev.phosphene.models.sculpt.Ellipsoid;
import dev.phosphene.models.sculpt.Field;

/**
 * The body of a great hunched one: an old mountain that sat down, shoulders like shelves, stones along its
 * spine, arms as long as itself, and before all that a small horned head that looks up.
 */
final class HunchedBody {
    static final double[] HEAD = {0.02, 1.31, 0.36};
    static final Eye EYE = new Eye(0.082, 1.345, 0.465, 0.036, 0.26, -0.15);

    private HunchedBody() {}

    static Field field() {
        Clay body = new Clay();
        // Belly and loins, then a back that widens upward into shoulders like shelves, one higher.
        body.limb(0.20, new double[] {0, 0.26, -0.04, 0.34}, new double[] {0.01, 0.58, -0.12, 0.33}, new double[] {
            0.01, 0.88, -0.14, 0.32
        });
        // It has sat here long: haunches spread on the stone, a hem of old hide round them.
        body.limbs(0.12, new double[] {0.16, 0.17, -0.14, 0.27}, new double[] {0.33, 0.14, 0.02, 0.20});
        body.add(new Ellipsoid(0.02, 0.045, -0.14, 0.56, 0.085, 0.42), 0.10);
        body.limb(0.16, new double[] {-0.30, 1.04, -0.10, 0.25}, new double[] {0.0, 1.09, -0.20, 0.25}, new double[] {
            0.32, 1.00, -0.10, 0.24
        });
        body.limb(0.12, new double[] {-0.30, 1.08, -0.06, 0.22}, new double[] {-0.60, 0.94, 0.02, 0.205});
        body.limb(0.12, new double[] {0.32, 1.01, -0.06, 0.22}, new double[] {0.61, 0.87, 0.02, 0.20});
        arms(body);
        // Stones grown out of the spine, from the nape down; a valley of muscle on both sides of them.
        for (int i = 0; i < 6; i++) {
            double y = 1.29 - 0.18 * i;
            double z = -0.40 - 0.075 * StrictMath.sin(0.62 * i) + 0.012 * i;
            double r = 0.075 - 0.007 * i;
            body.limb(0.035, new double[] {0.012 * (i % 2) - 0.006, y, z + 0.05, r}, new double[] {
                0.02 * (i % 2), y + 0.055, z - 0.075, 0.35 * r
            });
        }
        body.carve(
                new Clay()
                        .limbs(0.05, new double[] {0.135, 1.20, -0.53, 0.075}, new double[] {0.115, 0.62, -0.52, 0.06}),
                0.12);
        // Knees under the belly and shins over the edge.
        body.limbs(
                0.09,
                new double[] {0.20, 0.17, 0.06, 0.21},
                new double[] {0.33, 0.235, 0.44, 0.150},
                new double[] {0.31, -0.12, 0.52, 0.118},
                new double[] {0.32, -0.33, 0.55, 0.120});
        body.limbs(0.05, new double[] {0.30, -0.37, 0.56, 0.085}, new double[] {0.33, -0.385, 0.72, 0.062});
        head(body);
        return broken(body);
    }

    /** Arms as long as the body: the left knuckles stand on the seat beside it, the right hand lies on the knee. */
    private static void arms(Clay body) {
        body.limb(
                0.07,
                new double[] {-0.62, 0.93, 0.02, 0.185},
                new double[] {-0.80, 0.60, 0.02, 0.125},
                new double[] {-0.82, 0.50, 0.05, 0.120},
                new double[] {-0.72, 0.26, 0.20, 0.140},
                new double[] {-0.66, 0.10, 0.28, 0.105});
        body.limb(
                0.07,
                new double[] {0.62, 0.86, 0.02, 0.18},
                new double[] {0.79, 0.62, 0.12, 0.125},
                new double[] {0.76, 0.53, 0.20, 0.120},
                new double[] {0.54, 0.45, 0.40, 0.130},
                new double[] {0.40, 0.40, 0.50, 0.105});
        for (int i = 0; i < 4; i++) {
            double s = 0.062 * (i - 1.5);
            body.limb(0.025, new double[] {-0.64 + s, 0.10, 0.34, 0.050}, new double[] {-0.63 + s, 0.02, 0.40, 0.040});
            body.limb(
                    0.025,
                    new double[] {0.37 - 0.5 * s, 0.42 + 0.3 * s, 0.56 - 0.4 * s, 0.046},
                    new double[] {0.30 - s, 0.37, 0.64, 0.042},
                    new double[] {0.275 - s, 0.28, 0.645, 0.034});
        }
    }

    /** The bare mass, for the eye that is far away. */
    static Field silhouette() {
        return new Clay()
                .limb(0.2, new double[] {0, 0.28, -0.02, 0.38}, new double[] {0, 0.85, -0.14, 0.36}, new double[] {
                    0, 1.14, -0.18, 0.30
                })
                .limbs(
                        0.12,
                        new double[] {0.2, 1.05, -0.08, 0.26},
                        new double[] {0.62, 0.90, 0.02, 0.20},
                        new double[] {0.80, 0.55, 0.06, 0.13},
                        new double[] {0.66, 0.14, 0.26, 0.14})
                .limb(0.1, new double[] {0, 1.18, 0.0, 0.19}, new double[] {0.02, 1.22, 0.38, 0.17})
                .limbs(0.04, new double[] {0.16, 1.34, 0.36, 0.05}, new double[] {0.48, 1.56, 0.36, 0.035})
                .limbs(0.15, new double[] {0.24, 0.2, 0.3, 0.18}, new double[] {0.31, -0.36, 0.56, 0.13});
    }

    private static void head(Clay body) {
        Clay head = new Clay();
        double y = HEAD[1];
        double z = HEAD[2];
        head.limb(0.06, new double[] {0, 1.14, -0.06, 0.21}, new double[] {HEAD[0], y + 0.02, z - 0.06, 0.155});
        head.add(new Ellipsoid(HEAD[0], y + 0.02, z, 0.165, 0.170, 0.165), 0.05);
        // A long heavy jaw, a broad nose and a brow like a lintel.
        head.limb(0.06, new double[] {-0.070, y - 0.120, z + 0.080, 0.076}, new double[] {
            0.110, y - 0.120, z + 0.080, 0.072
        });
        head.limb(0.04, new double[] {0.02, y - 0.02, z + 0.150, 0.046}, new double[] {0.02, y - 0.115, z + 0.165, 0.052
        });
        head.limb(
                0.035,
                new double[] {-0.14, y + 0.095, z + 0.105, 0.034},
                new double[] {0.02, y + 0.105, z + 0.165, 0.030},
                new double[] {0.165, y + 0.105, z + 0.065, 0.040});
        for (int side = -1; side <= 1; side += 2) {
            head.add(EYE.lids(side), 0.03);
        }
        // Horns of an old ram, one worn shorter; ears that droop below them.
        for (int side = -1; side <= 1; side += 2) {
            double k = side > 0 ? 1 : 0.82;
            head.curve(
                    0.04,
                    new double[] {side * 0.110 + 0.02, y + 0.115, z - 0.02, 0.062},
                    new double[] {side * (0.02 + 0.270 * k), y + 0.170 * k, z - 0.08, 0.054},
                    new double[] {side * (0.02 + 0.420 * k), y + 0.215 * k, z - 0.04, 0.040},
                    new double[] {side * (0.02 + 0.490 * k), y + 0.345 * k, z + 0.04, 0.022},
                    new double[] {side * (0.02 + 0.470 * k), y + 0.450 * k, z + 0.10, 0.007});
            head.limb(0.03, new double[] {side * 0.150 + 0.02, y + 0.04, z - 0.03, 0.036}, new double[] {
                side * 0.255 + 0.02, y - 0.055, z - 0.06, 0.026
            });
        }
        body.add(head, 0.06);
        for (int side = -1; side <= 1; side += 2) {
            body.carve(EYE.opening(side), 0.006);
            body.add(EYE.ball(side), 0.004);
        }
    }

    /** Weathered: broad chipped planes with worn clefts between, least on the face. */
    private static Field broken(Field body) {
        int n = 64;
        double[] seeds = new double[4 * n];
        for (int i = 0; i < n; i++) {
            seeds[4 * i] = 0.95 * Chance.signed(71, i, 0, 1);
            seeds[4 * i + 1] = 0.6 + 0.95 * Chance.signed(71, i, 0, 2);
            seeds[4 * i + 2] = 0.85 * Chance.signed(71, i, 0, 3);
            seeds[4 * i + 3] = Chance.unit(71, i, 0, 4);
        }
        return (x, y, z) -> {
            double d = body.at(x, y, z);
            if (d > 0.2 || d < -0.15) {
                return d;
            }
            // Warped, so that no cleft runs straight.
            double wx = x + 0.06 * StrictMath.sin(5 * y + 3 * z) + 0.025 * StrictMath.sin(13 * z + 7 * y);
            double wy = y + 0.06 * StrictMath.sin(4 * z + 5 * x) + 0.025 * StrictMath.sin(12 * x + 5 * z);
            double first = 1e9;
            double second = 1e9;
            double tone = 0;
            for (int i = 0; i < n; i++) {
                double dx = wx - seeds[4 * i];
                double dy = 1.5 * (wy - seeds[4 * i + 1]);
                double dz = z - seeds[4 * i + 2];
                double far = dx * dx + dy * dy + dz * dz;
                if (far < first) {
                    second = first;
                    first = far;
                    tone = seeds[4 * i + 3];
                } else if (far < second) {
                    second = far;
                }
            }
            double border = StrictMath.sqrt(second) - StrictMath.sqrt(first);
            double fx = x - HEAD[0];
            double fy = y - HEAD[1];
            double fz = z - HEAD[2] - 0.1;
            double face = Kind.smooth(0.20, 0.36, StrictMath.sqrt(fx * fx + fy * fy + fz * fz));
            double plane = 0.030 * (tone - 0.5) * Kind.smooth(0, 0.22, border);
            return d + face * (plane + 0.012 * tone * Kind.smooth(0.09, 0.0, border));
        };
    }
}
