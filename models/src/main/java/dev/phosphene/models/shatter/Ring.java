package dev.phosphene.models.shatter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Corners of a convex face put in order. */
final class Ring {
    private Ring() {}

    /** Distinct points of a convex outline, counter-clockwise about the normal. */
    static double[][] around(List<double[]> points, double nx, double ny, double nz) {
        List<double[]> distinct = new ArrayList<>();
        for (double[] p : points) {
            if (distinct.stream().noneMatch(q -> distance2(p, q) < 1e-20)) {
                distinct.add(p);
            }
        }
        double cx = 0;
        double cy = 0;
        double cz = 0;
        for (double[] p : distinct) {
            cx += p[0] / distinct.size();
            cy += p[1] / distinct.size();
            cz += p[2] / distinct.size();
        }
        double[] centre = {cx, cy, cz};
        // Two axes in the face, right-handed with the normal.
        boolean tall = Math.abs(ny) > 0.9;
        double[] u = unit(cross(tall ? new double[] {1, 0, 0} : new double[] {0, 1, 0}, new double[] {nx, ny, nz}));
        double[] v = cross(new double[] {nx, ny, nz}, u);
        distinct.sort(Comparator.comparingDouble(p -> StrictMath.atan2(along(p, centre, v), along(p, centre, u))));
        return distinct.toArray(new double[0][]);
    }

    private static double along(double[] p, double[] from, double[] axis) {
        return (p[0] - from[0]) * axis[0] + (p[1] - from[1]) * axis[1] + (p[2] - from[2]) * axis[2];
    }

    private static double distance2(double[] a, double[] b) {
        double x = a[0] - b[0];
        double y = a[1] - b[1];
        double z = a[2] - b[2];
        return x * x + y * y + z * z;
    }

    static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    static double[] unit(double[] a) {
        double l = StrictMath.sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2]);
        return new double[] {a[0] / l, a[1] / l, a[2] / l};
    }
}
