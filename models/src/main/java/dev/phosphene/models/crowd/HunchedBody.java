package dev.phosphene.models.crowd;

import dev.phosphene.models.sculpt.Clay;
import dev.phosphene.models.sculpt.Ellipsoid;
import dev.phosphene.models.sculpt.Field;
import dev.phosphene.models.sculpt.Shell;

/**
 * The body of a great hunched one: an old ram as big as a boulder, a pelt of heavy locks from nape to seat, forearms laid on drawn-up knees,
 * and before all that a low head between curled horns that looks up.
 */
final class HunchedBody {
    static final double[] HEAD = {0.02, 1.31, 0.36};
    static final Eye EYE = new Eye(0.082, 1.345, 0.465, 0.036, 0.26, -0.15);

    private HunchedBody() {}

    static Field field() {
        return whole(pelt(trunk()));
    }

    /** Without its locks, for the eye that would not tell them. */
    static Field plain() {
        return whole(trunk());
    }

    private static Field trunk() {
        Clay trunk = new Clay();
        trunk.add(
                new Drape(
                        new double[][] {
                            {0.00, 0.60, 0.46, -0.12},
                            {0.10, 0.56, 0.44, -0.11},
                            {0.34, 0.48, 0.40, -0.09},
                            {0.60, 0.47, 0.37, -0.11},
                            {0.86, 0.54, 0.36, -0.14},
                            {1.06, 0.50, 0.30, -0.15},
                            {1.22, 0.34, 0.20, -0.15}
                        },
                        1,
                        0),
                0.02);
        trunk.limbs(0.14, new double[] {0.20, 1.10, -0.12, 0.24}, new double[] {0.52, 0.96, 0.00, 0.215});
        trunk.add(new Ellipsoid(0, 1.20, -0.20, 0.26, 0.20, 0.22), 0.16);
        trunk.limb(0.10, new double[] {0, 1.22, -0.06, 0.22}, new double[] {0.01, 1.28, 0.20, 0.185});
        return trunk;
    }

    private static Field whole(Field trunk) {
        Clay body = new Clay();
        body.add(trunk, 0.01);
        arms(body);
        // Thighs under the belly, knees up, shins and hooves on the next tread.
        body.limbs(0.08, new double[] {0.22, 0.22, 0.02, 0.22}, new double[] {0.345, 0.370, 0.42, 0.160});
        body.limbs(
                0.05,
                new double[] {0.345, 0.365, 0.43, 0.150},
                new double[] {0.350, 0.06, 0.50, 0.125},
                new double[] {0.350, -0.24, 0.52, 0.100},
                new double[] {0.350, -0.32, 0.55, 0.110});
        body.limbs(0.04, new double[] {0.345, -0.345, 0.57, 0.085}, new double[] {0.365, -0.370, 0.74, 0.060});
        HunchedHead.join(body);
        return body;
    }

    /** Heavy locks in rows, each over the one below it, longest on the back. */
    private static Field pelt(Field trunk) {
        return (x, y, z) -> {
            double d = trunk.at(x, y, z);
            if (d > 0.14 || d < -0.14) {
                return d;
            }
            double angle = StrictMath.atan2(x, z + 0.12);
            double row = 4.4 * y + 0.25 * StrictMath.sin(5 * angle) + 0.12 * StrictMath.sin(11 * angle + 2);
            double number = StrictMath.floor(row);
            double down = 1 - (row - number);
            double across = angle * 2.9
                    + 0.5 * (number - 2 * StrictMath.floor(number / 2))
                    + 0.13 * StrictMath.sin(4.1 * number + 3 * angle);
            double u = 2 * (across - StrictMath.floor(across)) - 1;
            // A lock is a ridge that narrows to its hanging tip.
            double wide = 1 - 0.55 * down * down;
            double ridge = Math.max(0, 1 - (u * u) / (wide * wide));
            double thick = (0.25 + 0.75 * down) * ridge * Kind.smooth(0.0, 0.2, 1 - down);
            double belly = 0.45 + 0.55 * Kind.smooth(0.4, -0.3, StrictMath.cos(angle));
            return 0.85 * (d - 0.050 * (thick - 0.35) * belly);
        };
    }

    /** Arms as long as the body, heavy below the elbow; both fists lie on the knees. */
    private static void arms(Clay body) {
        for (int side = -1; side <= 1; side += 2) {
            double k = side > 0 ? 0 : 0.03;
            body.limb(
                    0.07,
                    new double[] {side * 0.58, 0.95 + k, 0.01, 0.185},
                    new double[] {side * 0.70, 0.78 + k, 0.05, 0.150},
                    new double[] {side * 0.735, 0.56, 0.10, 0.120});
            body.limb(
                    0.05,
                    new double[] {side * 0.735, 0.56, 0.10, 0.118},
                    new double[] {side * 0.66, 0.53, 0.28, 0.135},
                    new double[] {side * 0.46, 0.53, 0.50, 0.090});
            // The fist, its knuckles forward.
            body.limb(
                    0.03, new double[] {side * 0.44, 0.53, 0.53, 0.085}, new double[] {side * 0.36, 0.52, 0.58, 0.080});
            for (int i = 0; i < 4; i++) {
                double s = 0.048 * (i - 1.5);
                body.limb(
                        0.02,
                        new double[] {side * (0.41 - 0.8 * s), 0.555, 0.585 + 0.5 * s, 0.036},
                        new double[] {side * (0.385 - 0.8 * s), 0.520, 0.655 + 0.4 * s, 0.034},
                        new double[] {side * (0.37 - 0.8 * s), 0.465, 0.645 + 0.4 * s, 0.028});
            }
        }
    }

    /** Seated in about 180 triangles. */
    static Shell far() {
        return new Loft()
                .tube(
                        7,
                        true,
                        new double[] {0, 0.0, -0.12, 0.62, 0.48},
                        new double[] {0, 0.45, -0.10, 0.48, 0.40},
                        new double[] {0, 0.92, -0.12, 0.68, 0.40},
                        new double[] {0, 1.18, -0.13, 0.52, 0.34},
                        new double[] {0, 1.40, -0.16, 0, 0})
                .tube(
                        5,
                        false,
                        new double[] {0.01, 1.24, -0.05, 0.22, 0.20},
                        new double[] {0.02, 1.32, 0.32, 0.17, 0.18},
                        new double[] {0.02, 1.20, 0.50, 0.11, 0.13},
                        new double[] {0.02, 1.14, 0.60, 0, 0})
                .tubes(
                        4,
                        true,
                        new double[] {0.50, 1.05, 0.0, 0.20, 0.20},
                        new double[] {0.75, 0.54, 0.12, 0.14, 0.14},
                        new double[] {0.37, 0.42, 0.66, 0, 0})
                .tubes(
                        4,
                        true,
                        new double[] {0.36, -0.40, 0.60, 0.15, 0.19},
                        new double[] {0.35, 0.45, 0.46, 0.16, 0.16},
                        new double[] {0.25, 0.52, 0.10, 0, 0})
                .tubes(
                        3,
                        false,
                        new double[] {0.14, 1.43, 0.34, 0.075, 0.075},
                        new double[] {0.36, 1.48, 0.22, 0.075, 0.075},
                        new double[] {0.44, 1.28, 0.16, 0.055, 0.055},
                        new double[] {0.42, 1.18, 0.34, 0.04, 0.04},
                        new double[] {0.46, 1.26, 0.46, 0, 0})
                .shell();
    }

    /** Seated in about fifty. */
    static Shell speck() {
        return new Loft()
                .tube(
                        6,
                        true,
                        new double[] {0, 0.0, -0.06, 0.60, 0.54},
                        new double[] {0, 0.92, -0.08, 0.76, 0.44},
                        new double[] {0, 1.20, -0.12, 0.50, 0.34},
                        new double[] {0, 1.40, -0.16, 0, 0})
                .tube(4, false, new double[] {0.02, 1.26, 0.36, 0.22, 0.24}, new double[] {0.02, 1.10, 0.62, 0, 0})
                .tubes(3, true, new double[] {0.36, -0.40, 0.60, 0.15, 0.17}, new double[] {0.31, 0.58, 0.26, 0.19, 0.19
                })
                .blades(new double[] {0.10, 1.48, 0.26}, new double[] {0.20, 1.26, 0.26}, new double[] {0.56, 1.24, 0.30
                })
                .shell();
    }
}
