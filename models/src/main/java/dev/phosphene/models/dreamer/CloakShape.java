package dev.phosphene.models.dreamer;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.sculpt.Clay;
import dev.phosphene.models.sculpt.Decimation;
import dev.phosphene.models.sculpt.Ellipsoid;
import dev.phosphene.models.sculpt.Field;
import dev.phosphene.models.sculpt.Paint;
import dev.phosphene.models.sculpt.Shell;
import dev.phosphene.models.sculpt.SurfaceNet;

/** The dreamer seen by another: a hood over a bowed head, narrow shoulders, a cloak that falls in deep folds and spreads on the ground. */
final class CloakShape {
    private CloakShape() {}

    static Field field() {
        Clay cloak = new Clay();
        cloak.curve(
                0.04,
                new double[] {0, 0.06, 0.10, 0.335},
                new double[] {0, 0.45, 0.07, 0.25},
                new double[] {0, 0.90, 0.03, 0.185},
                new double[] {0, 1.20, 0.03, 0.165},
                new double[] {0, 1.38, 0.02, 0.13});
        cloak.limbs(0.10, new double[] {0.05, 1.37, 0.02, 0.09}, new double[] {0.185, 1.355, 0.01, 0.066});
        // Upper arms under the cloak, drawn a little forward.
        cloak.limbs(0.08, new double[] {0.205, 1.335, 0.01, 0.066}, new double[] {0.245, 1.10, -0.03, 0.072});
        // A train behind.
        cloak.limb(0.2, new double[] {0.02, 0.20, 0.26, 0.16}, new double[] {0.10, 0.03, 0.66, 0.07});
        Field draped = folds(cloak);
        Clay hood = new Clay();
        hood.add(new Ellipsoid(0, 1.605, 0.015, 0.106, 0.135, 0.130), 0.01);
        // Its peak has slipped back and hangs a little to one side; cloth is gathered where it meets the neck.
        hood.limb(
                0.07, new double[] {0.005, 1.70, 0.03, 0.062}, new double[] {0.010, 1.695, 0.12, 0.052}, new double[] {
                    0.016, 1.650, 0.185, 0.034
                });
        hood.limb(0.05, new double[] {0, 1.52, 0.04, 0.078}, new double[] {0, 1.42, 0.04, 0.085});
        // The cowl: two rolls of slack cloth round the neck, lower in front.
        for (int roll = 0; roll < 2; roll++) {
            double y = 1.455 - 0.045 * roll;
            double wide = 0.108 + 0.030 * roll;
            double thick = 0.026 - 0.003 * roll;
            hood.add(
                    (px, py, pz) -> {
                        double sag = 0.28 * (pz - 0.03) + 0.010 * StrictMath.sin(3 * StrictMath.atan2(px, pz));
                        double q = StrictMath.sqrt(px * px + 1.1 * (pz - 0.03) * (pz - 0.03)) - wide;
                        double h = py - y - sag;
                        return 0.9 * StrictMath.sqrt(q * q + h * h) - thick;
                    },
                    0.018);
        }
        hood.carve(new Ellipsoid(0, 1.585, -0.115, 0.075, 0.115, 0.11), 0.02);
        return draped.with(hood, 0.05);
    }

    private static Field folds(Field cloak) {
        return (x, y, z) -> {
            double d = cloak.at(x, y, z);
            if (d > 0.15 || d < -0.15) {
                return d;
            }
            double angle = StrictMath.atan2(x, z);
            double fall = Math.clamp((1.25 - y) / 1.25, 0, 1);
            double bend = 0.5 * StrictMath.sin(2.3 * y + 1.0);
            double ripple = StrictMath.sin(7 * angle + bend)
                    + 0.6 * StrictMath.sin(12 * angle - 1.6 * bend + 2)
                    + 0.25 * StrictMath.sin(23 * angle + 3 * y);
            // Sharp valleys, broad ridges: cloth, not a curtain of sines.
            return d + 0.026 * fall * (0.55 + Math.abs(ripple) * 0.9 - 0.9);
        };
    }

    /** Traits: occlusion, 0, 1 (a cloak, not a sleeve), share of the hem's sway. */
    static Mesh mesh() {
        Field field = field();
        Shell shell = SurfaceNet.of(
                field.within((x, y, z) -> 0.01 - y),
                new double[] {-0.6, -0.03, -0.6},
                new double[] {0.6, 1.9, 0.85},
                0.018);
        Paint paint = (x, y, z, into) -> {
            into[0] = 0.3 * StrictMath.atan2(x, z);
            into[1] = y;
            into[2] = 0;
            into[3] = 1;
            into[4] = Math.clamp((1.2 - y) / 1.2, 0, 1);
        };
        return paint.mesh(Decimation.to(shell, 2600), field, 0.008);
    }
}
