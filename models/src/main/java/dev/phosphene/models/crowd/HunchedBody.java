package dev.phosphene.models.crowd;

import dev.phosphene.models.masonry.Chance;
import dev.phosphene.models.sculpt.Clay;
import dev.phosphene.models.sculpt.Ellipsoid;
import dev.phosphene.models.sculpt.Field;

/** The body of a great hunched one: a boulder that sat down, shoulders above its head, knuckles on the edge of the tread. */
final class HunchedBody {
    static final double[] HEAD = {0.02, 0.80, 0.56};
    static final Eye EYE = new Eye(0.082, 0.835, 0.665, 0.036, 0.26, -0.15);

    private HunchedBody() {}

    static Field field() {
        Clay body = new Clay();
        body.add(new Ellipsoid(0.02, 0.62, -0.16, 0.60, 0.66, 0.50), 0.01);
        // The hump, higher on one side; shoulders like shelves.
        body.limb(0.22, new double[] {-0.22, 1.10, -0.10, 0.30}, new double[] {0.30, 1.02, -0.14, 0.27});
        body.limbs(0.20, new double[] {0.34, 0.92, 0.02, 0.29}, new double[] {0.58, 0.80, 0.08, 0.22});
        body.limb(0.25, new double[] {0, 0.45, 0.10, 0.42}, new double[] {0.02, 0.18, 0.12, 0.44});
        // Arms: the right straight down, the left laid across the knee.
        body.limb(
                0.12,
                new double[] {0.60, 0.80, 0.08, 0.20},
                new double[] {0.70, 0.42, 0.24, 0.155},
                new double[] {0.60, 0.13, 0.44, 0.145},
                new double[] {0.53, 0.08, 0.53, 0.135});
        body.limb(
                0.12,
                new double[] {-0.60, 0.78, 0.08, 0.20},
                new double[] {-0.70, 0.46, 0.30, 0.16},
                new double[] {-0.40, 0.36, 0.56, 0.135},
                new double[] {-0.24, 0.36, 0.62, 0.115});
        for (int i = 0; i < 4; i++) {
            double x = 0.43 + 0.065 * i;
            body.limb(0.03, new double[] {x, 0.12, 0.60, 0.048}, new double[] {x + 0.01, -0.06, 0.60, 0.036});
        }
        // Knees under the belly and shins over the edge.
        body.limbs(
                0.12,
                new double[] {0.22, 0.18, 0.10, 0.24},
                new double[] {0.31, 0.20, 0.46, 0.185},
                new double[] {0.29, -0.16, 0.54, 0.145},
                new double[] {0.31, -0.36, 0.58, 0.14});
        head(body);
        return broken(body);
    }

    /** The bare mass, for the eye that is far away. */
    static Field silhouette() {
        return new Clay()
                .add(new Ellipsoid(0.02, 0.64, -0.12, 0.66, 0.70, 0.50), 0.01)
                .limbs(0.2, new double[] {0.56, 0.80, 0.08, 0.26}, new double[] {0.60, 0.14, 0.44, 0.18})
                .limb(0.1, new double[] {0, 0.88, 0.3, 0.22}, new double[] {0.02, 0.76, 0.6, 0.15})
                .limbs(0.2, new double[] {0.26, 0.2, 0.3, 0.22}, new double[] {0.31, -0.36, 0.56, 0.15});
    }

    private static void head(Clay body) {
        Clay head = new Clay();
        head.limb(0.05, new double[] {0, 0.92, 0.22, 0.20}, new double[] {HEAD[0], 0.83, 0.50, 0.165});
        head.add(new Ellipsoid(HEAD[0], 0.82, 0.55, 0.175, 0.165, 0.165), 0.05);
        // A long heavy jaw and a brow like a lintel.
        head.limb(0.07, new double[] {-0.075, 0.70, 0.63, 0.082}, new double[] {0.115, 0.70, 0.63, 0.078});
        head.limb(0.05, new double[] {0.02, 0.76, 0.69, 0.07}, new double[] {0.02, 0.66, 0.70, 0.055});
        head.limb(
                0.035, new double[] {-0.14, 0.895, 0.66, 0.036}, new double[] {0.02, 0.905, 0.72, 0.032}, new double[] {
                    0.165, 0.91, 0.615, 0.042
                });
        for (int side = -1; side <= 1; side += 2) {
            head.add(EYE.lids(side), 0.03);
        }
        body.add(head, 0.07);
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
            double plane = 0.055 * (tone - 0.5) * Kind.smooth(0, 0.22, border);
            return d + face * (plane + 0.022 * tone * Kind.smooth(0.11, 0.0, border));
        };
    }
}
