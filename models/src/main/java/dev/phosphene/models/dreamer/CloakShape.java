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
        cloak.limbs(0.12, new double[] {0.06, 1.36, 0.02, 0.10}, new double[] {0.165, 1.345, 0.01, 0.072});
        // Upper arms under the cloak, drawn a little forward.
        cloak.limbs(0.10, new double[] {0.19, 1.33, 0.01, 0.072}, new double[] {0.215, 1.12, -0.03, 0.075});
        // A train behind.
        cloak.limb(0.2, new double[] {0.02, 0.20, 0.26, 0.16}, new double[] {0.10, 0.03, 0.66, 0.07});
        Field draped = folds(cloak);
        Clay hood = new Clay();
        hood.add(new Ellipsoid(0, 1.60, 0.02, 0.115, 0.145, 0.14), 0.01);
        hood.limb(0.06, new double[] {0, 1.71, 0.02, 0.07}, new double[] {0, 1.665, 0.17, 0.045}, new double[] {
            0.01, 1.58, 0.225, 0.018
        });
        hood.limb(0.08, new double[] {0, 1.50, 0.06, 0.10}, new double[] {0, 1.40, 0.05, 0.12});
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
