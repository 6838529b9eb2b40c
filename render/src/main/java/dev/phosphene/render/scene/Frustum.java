package dev.phosphene.render.scene;

import org.joml.Matrix4fc;

/** The space that a view sees, as planes whose inside is positive; z runs 0 .. 1 in clip space. */
final class Frustum {
    private static final int PLANES = 6;

    private final float[] planes = new float[4 * PLANES];

    /** Takes the planes of a projection (Gribb and Hartmann, 2001). */
    void set(Matrix4fc m) {
        plane(0, m, 1, m.m00(), m.m10(), m.m20(), m.m30());
        plane(1, m, -1, m.m00(), m.m10(), m.m20(), m.m30());
        plane(2, m, 1, m.m01(), m.m11(), m.m21(), m.m31());
        plane(3, m, -1, m.m01(), m.m11(), m.m21(), m.m31());
        plane(4, m, -1, m.m02(), m.m12(), m.m22(), m.m32());
        unit(5, m.m02(), m.m12(), m.m22(), m.m32());
    }

    /** Last row plus {@code sign} times another. */
    private void plane(int index, Matrix4fc m, float sign, float a, float b, float c, float d) {
        unit(index, m.m03() + sign * a, m.m13() + sign * b, m.m23() + sign * c, m.m33() + sign * d);
    }

    private void unit(int index, float a, float b, float c, float d) {
        float length = (float) Math.sqrt(a * a + b * b + c * c);
        // The far plane of an endless projection has no direction; then everything is before it.
        float scale = length > 1e-12f ? 1 / length : 0;
        planes[4 * index] = a * scale;
        planes[4 * index + 1] = b * scale;
        planes[4 * index + 2] = c * scale;
        planes[4 * index + 3] = scale == 0 ? Float.POSITIVE_INFINITY : d * scale;
    }

    /** Whether any of a sphere may be seen; spheres near a corner may pass wrongly, never fail wrongly. */
    boolean sees(float x, float y, float z, float radius) {
        for (int i = 0; i < 4 * PLANES; i += 4) {
            if (planes[i] * x + planes[i + 1] * y + planes[i + 2] * z + planes[i + 3] < -radius) {
                return false;
            }
        }
        return true;
    }

    /** Whether any of a sphere's shade may be seen, under parallel light that comes from a direction. */
    boolean seesShade(float x, float y, float z, float radius, float lightX, float lightY, float lightZ) {
        // Metres away from the light between which the shade is before all planes so far.
        float from = 0;
        float to = Float.POSITIVE_INFINITY;
        for (int i = 0; i < 4 * PLANES; i += 4) {
            float distance = planes[i] * x + planes[i + 1] * y + planes[i + 2] * z + planes[i + 3] + radius;
            float change = -(planes[i] * lightX + planes[i + 1] * lightY + planes[i + 2] * lightZ);
            if (Math.abs(change) < 1e-6f) {
                // Along the plane: it stays where it is.
                if (distance < -1) {
                    return false;
                }
            } else if (change > 0) {
                from = Math.max(from, -distance / change);
            } else {
                to = Math.min(to, distance / -change);
            }
        }
        return from <= to;
    }

    /** The same for a lamp at a point; shades may be asked for up to {@code margin} metres outside. */
    boolean seesShadeOfLamp(
            float x, float y, float z, float radius, float lampX, float lampY, float lampZ, float margin) {
        for (int i = 0; i < 4 * PLANES; i += 4) {
            float distance = planes[i] * x + planes[i + 1] * y + planes[i + 2] * z + planes[i + 3] + radius;
            float lamp = planes[i] * lampX + planes[i + 1] * lampY + planes[i + 2] * lampZ + planes[i + 3];
            // Farther outside than the lamp, and away from it ever farther.
            if (distance < Math.min(lamp, -margin)) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing of the hull of these points, x y z each, can be seen; hulls near a corner may be kept wrongly. */
    boolean misses(float[] points) {
        for (int i = 0; i < 4 * PLANES; i += 4) {
            boolean all = true;
            for (int j = 0; j < points.length && all; j += 3) {
                all = planes[i] * points[j]
                                + planes[i + 1] * points[j + 1]
                                + planes[i + 2] * points[j + 2]
                                + planes[i + 3]
                        < 0;
            }
            if (all) {
                return true;
            }
        }
        return false;
    }
}
