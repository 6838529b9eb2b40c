package dev.phosphene.models.scene;

import java.util.Arrays;

/**
 * Where a model stands: a structure of arrays, {@link #STRIDE} floats an instance, written straight to the GPU.
 *
 * <p>Layout: position x y z, scale; rotation quaternion x y z w; seed (0 .. 1, hashed), then three free numbers whose meaning belongs
 * to the material (figures: tier 0 .. 1 from stage to rim, azimuth in radians, kind; trees: hue, lean, phase; blocks: tone, tilt, wear).
 */
public final class Instances {
    public static final int STRIDE = 12;

    private float[] values = new float[STRIDE * 16];
    private int count;

    /** Adds an instance turned by {@code yaw} radians about +y (0 leaves it; positive turns +z towards +x). */
    public Instances add(
            double x, double y, double z, double scale, double yaw, double seed, double a, double b, double c) {
        return add(x, y, z, scale, 0, StrictMath.sin(yaw / 2), 0, StrictMath.cos(yaw / 2), seed, a, b, c);
    }

    /** Adds an instance with a rotation quaternion. */
    public Instances add(
            double x,
            double y,
            double z,
            double scale,
            double qx,
            double qy,
            double qz,
            double qw,
            double seed,
            double a,
            double b,
            double c) {
        if (values.length == count * STRIDE) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        int o = count++ * STRIDE;
        values[o] = (float) x;
        values[o + 1] = (float) y;
        values[o + 2] = (float) z;
        values[o + 3] = (float) scale;
        values[o + 4] = (float) qx;
        values[o + 5] = (float) qy;
        values[o + 6] = (float) qz;
        values[o + 7] = (float) qw;
        values[o + 8] = (float) seed;
        values[o + 9] = (float) a;
        values[o + 10] = (float) b;
        values[o + 11] = (float) c;
        return this;
    }

    public int count() {
        return count;
    }

    /** The numbers themselves, {@code count() * STRIDE} of them valid; not to be changed by readers. */
    public float[] values() {
        return values;
    }
}
