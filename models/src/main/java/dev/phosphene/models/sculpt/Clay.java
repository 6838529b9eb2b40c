package dev.phosphene.models.sculpt;

import java.util.ArrayList;
import java.util.List;

/** A body built up limb by limb, each blended into what is there already; metres. */
public final class Clay implements Field {
    private final List<Part> parts = new ArrayList<>();

    private record Part(Field field, double k, boolean taken) {}

    /** Adds a body whose seam is filled over {@code k} metres. */
    public Clay add(Field part, double k) {
        parts.add(new Part(part, k, false));
        return this;
    }

    /** Takes a body away, rounding the edge over {@code k} metres. */
    public Clay carve(Field part, double k) {
        parts.add(new Part(part, k, true));
        return this;
    }

    /** A limb through points of four numbers each: x y z radius. */
    public Clay limb(double k, double[]... joints) {
        return add(new Limb(joints), k);
    }

    /** A limb bent softly through its joints (Catmull-Rom), for necks, horns and cloth. */
    public Clay curve(double k, double[]... joints) {
        int pieces = 4;
        int n = joints.length - 1;
        double[][] fine = new double[n * pieces + 1][];
        for (int i = 0; i < n; i++) {
            double[] before = joints[Math.max(0, i - 1)];
            double[] after = joints[Math.min(n, i + 2)];
            for (int s = 0; s < pieces; s++) {
                fine[i * pieces + s] = between(before, joints[i], joints[i + 1], after, (double) s / pieces);
            }
        }
        fine[n * pieces] = joints[n];
        return limb(k, fine);
    }

    private static double[] between(double[] a, double[] b, double[] c, double[] d, double t) {
        double[] p = new double[4];
        for (int i = 0; i < 4; i++) {
            p[i] = b[i]
                    + 0.5
                            * t
                            * (c[i]
                                    - a[i]
                                    + t
                                            * (2 * a[i]
                                                    - 5 * b[i]
                                                    + 4 * c[i]
                                                    - d[i]
                                                    + t * (3 * (b[i] - c[i]) + d[i] - a[i])));
        }
        p[3] = Math.clamp(p[3], Math.min(b[3], c[3]), Math.max(b[3], c[3]));
        return p;
    }

    /** The same curve on both sides of x = 0. */
    public Clay curves(double k, double[]... joints) {
        return curve(k, joints).curve(k, mirrored(joints));
    }

    /** The same limb on both sides of x = 0; joints are given for +x. */
    public Clay limbs(double k, double[]... joints) {
        return limb(k, joints).limb(k, mirrored(joints));
    }

    private static double[][] mirrored(double[][] joints) {
        double[][] other = new double[joints.length][];
        for (int i = 0; i < joints.length; i++) {
            other[i] = new double[] {-joints[i][0], joints[i][1], joints[i][2], joints[i][3]};
        }
        return other;
    }

    @Override
    public double at(double x, double y, double z) {
        double d = 1e3;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            // What is further than the seam's width changes nothing.
            double held = part.taken ? -d : d;
            if (part.field.atLeast(x, y, z) < held + part.k) {
                double joined = Field.smoothMin(held, part.field.at(x, y, z), part.k);
                d = part.taken ? -joined : joined;
            }
        }
        return d;
    }
}
