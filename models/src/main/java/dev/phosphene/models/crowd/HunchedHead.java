package dev.phosphene.models.crowd;

import dev.phosphene.models.sculpt.Clay;
import dev.phosphene.models.sculpt.Ellipsoid;

/** The head of a great one: a brow like a lintel, a long muzzle with a closed mouth, a beard, and an old ram's curled horns. */
final class HunchedHead {
    private HunchedHead() {}

    static void join(Clay body) {
        Clay head = new Clay();
        double x = HunchedBody.HEAD[0];
        double y = HunchedBody.HEAD[1];
        double z = HunchedBody.HEAD[2];
        head.add(new Ellipsoid(x, y + 0.02, z - 0.02, 0.160, 0.160, 0.170), 0.03);
        // A long muzzle, broad at the nose; lips, and a heavy jaw under them.
        head.limb(
                0.05,
                new double[] {x, y - 0.01, z + 0.07, 0.105},
                new double[] {x, y - 0.10, z + 0.165, 0.082},
                new double[] {x, y - 0.155, z + 0.215, 0.070});
        head.limb(0.025, new double[] {x - 0.035, y - 0.120, z + 0.255, 0.034}, new double[] {
            x + 0.035, y - 0.120, z + 0.255, 0.034
        });
        head.limb(0.04, new double[] {x, y - 0.215, z + 0.180, 0.050}, new double[] {x, y - 0.16, z + 0.02, 0.090});
        head.carve(
                new Clay()
                        .limb(
                                0.01,
                                new double[] {x - 0.090, y - 0.150, z + 0.150, 0.009},
                                new double[] {x, y - 0.190, z + 0.262, 0.010},
                                new double[] {x + 0.090, y - 0.150, z + 0.150, 0.009}),
                0.012);
        for (int side = -1; side <= 1; side += 2) {
            head.carve(
                    new Clay().limb(0.01, new double[] {x + side * 0.030, y - 0.112, z + 0.290, 0.014}, new double[] {
                        x + side * 0.052, y - 0.100, z + 0.262, 0.010
                    }),
                    0.012);
            head.add(HunchedBody.EYE.lids(side), 0.025);
            // Cheek bones.
            head.limb(0.03, new double[] {x + side * 0.130, y + 0.00, z + 0.03, 0.034}, new double[] {
                x + side * 0.085, y - 0.055, z + 0.125, 0.026
            });
            horn(head, side, x, y, z);
            // Ears that droop below the horns.
            head.limb(0.03, new double[] {x + side * 0.140, y + 0.03, z - 0.04, 0.036}, new double[] {
                x + side * 0.250, y - 0.09, z - 0.02, 0.022
            });
        }
        // The lintel, worn unevenly.
        head.limb(
                0.03,
                new double[] {x - 0.150, y + 0.075, z + 0.085, 0.030},
                new double[] {x - 0.075, y + 0.092, z + 0.130, 0.034},
                new double[] {x, y + 0.070, z + 0.150, 0.030},
                new double[] {x + 0.080, y + 0.096, z + 0.128, 0.035},
                new double[] {x + 0.150, y + 0.085, z + 0.080, 0.030});
        // A beard in three locks.
        for (int i = -1; i <= 1; i++) {
            head.curve(
                    0.03,
                    new double[] {x + 0.045 * i, y - 0.23, z + 0.14 - 0.03 * i * i, 0.046},
                    new double[] {x + 0.055 * i, y - 0.33, z + 0.15 - 0.03 * i * i, 0.036},
                    new double[] {x + 0.035 * i, y - 0.45 + 0.05 * i * i, z + 0.12, 0.010});
        }
        body.add(head, 0.06);
        for (int side = -1; side <= 1; side += 2) {
            body.carve(HunchedBody.EYE.opening(side), 0.006);
            body.add(HunchedBody.EYE.ball(side), 0.004);
        }
    }

    private static void horn(Clay head, int side, double x, double y, double z) {
        double k = side > 0 ? 1 : 0.93;
        head.curve(
                0.03,
                new double[] {x + side * 0.085, y + 0.115, z - 0.01, 0.070},
                new double[] {x + side * 0.215 * k, y + 0.205 * k, z - 0.075, 0.068},
                new double[] {x + side * 0.355 * k, y + 0.155 * k, z - 0.150, 0.062},
                new double[] {x + side * 0.420 * k, y - 0.010, z - 0.155, 0.054},
                new double[] {x + side * 0.405 * k, y - 0.130, z - 0.060, 0.043},
                new double[] {x + side * 0.400 * k, y - 0.120, z + 0.070, 0.030},
                new double[] {x + side * 0.440 * k, y - 0.030, z + 0.120, 0.008});
    }
}
