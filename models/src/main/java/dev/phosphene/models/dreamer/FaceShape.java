package dev.phosphene.models.dreamer;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.sculpt.Clay;
import dev.phosphene.models.sculpt.Decimation;
import dev.phosphene.models.sculpt.Ellipsoid;
import dev.phosphene.models.sculpt.Field;
import dev.phosphene.models.sculpt.Paint;
import dev.phosphene.models.sculpt.Shell;
import dev.phosphene.models.sculpt.SurfaceNet;

/** The dreamer's face within the hood: calm, of no age, the eyelids lowered. Metres from the feet, facing −z. */
final class FaceShape {
    private FaceShape() {}

    static Field field() {
        Clay face = new Clay();
        face.add(new Ellipsoid(0, 1.640, 0.004, 0.072, 0.092, 0.090), 0.01);
        face.add(new Ellipsoid(0, 1.580, -0.030, 0.059, 0.088, 0.066), 0.03);
        // Jaw and chin
        face.limbs(0.024, new double[] {0.050, 1.555, -0.004, 0.017}, new double[] {0.022, 1.512, -0.062, 0.017});
        face.limb(0.016, new double[] {-0.009, 1.503, -0.079, 0.0145}, new double[] {0.009, 1.503, -0.079, 0.0145});
        face.limbs(0.026, new double[] {0.040, 1.588, -0.060, 0.016}, new double[] {0.054, 1.596, -0.030, 0.014});
        // Sockets, and the lids that lie over the eyes
        face.carve(new Ellipsoid(0.031, 1.611, -0.098, 0.020, 0.012, 0.017), 0.014);
        face.carve(new Ellipsoid(-0.031, 1.611, -0.098, 0.020, 0.012, 0.017), 0.014);
        for (int side = -1; side <= 1; side += 2) {
            face.add(new Ellipsoid(0.031 * side, 1.608, -0.0775, 0.0145, 0.0105, 0.0115), 0.003);
            face.limb(
                    0.007,
                    new double[] {0.013 * side, 1.627, -0.0930, 0.0065},
                    new double[] {0.034 * side, 1.633, -0.0850, 0.0065},
                    new double[] {0.052 * side, 1.625, -0.064, 0.006});
            face.add(new Ellipsoid(0.0095 * side, 1.5715, -0.1040, 0.0078, 0.0066, 0.0098), 0.005);
        }
        face.limb(
                0.009,
                new double[] {0, 1.628, -0.0935, 0.0070},
                new double[] {0, 1.600, -0.1035, 0.0066},
                new double[] {0, 1.5755, -0.1165, 0.0078});
        // Lips, a little apart in tone only
        face.limb(
                0.005,
                new double[] {-0.0210, 1.5420, -0.0850, 0.0036},
                new double[] {0, 1.5470, -0.0985, 0.0058},
                new double[] {0.0210, 1.5420, -0.0850, 0.0036});
        face.limb(
                0.004,
                new double[] {-0.0170, 1.5345, -0.0850, 0.0042},
                new double[] {0, 1.5330, -0.0955, 0.0066},
                new double[] {0.0170, 1.5345, -0.0850, 0.0042});
        face.limb(0.03, new double[] {0, 1.53, 0.005, 0.052}, new double[] {0, 1.40, 0.022, 0.058});
        return face;
    }

    /** Traits: occlusion, 1 (skin), 1 (a part of the cloak), 0. */
    static Mesh mesh() {
        Field field = field();
        Shell shell = SurfaceNet.of(
                // Only what the hood leaves open
                field.within((x, y, z) -> z - 0.03 - 0.2 * (1.6 - y)),
                new double[] {-0.10, 1.42, -0.14},
                new double[] {0.10, 1.75, 0.12},
                0.0052);
        Paint paint = (x, y, z, into) -> {
            into[0] = 0.3 * StrictMath.atan2(x, -z);
            into[1] = y;
            into[2] = 1;
            into[3] = 1;
            into[4] = 0;
        };
        return paint.mesh(Decimation.to(shell, 1100), field, 0.0025);
    }
}
