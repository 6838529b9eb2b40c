package dev.phosphene.models.shatter;

import java.util.ArrayList;
import java.util.List;

/**
 * A convex piece as its faces, each a ring of corners counter-clockwise seen from outside; unit ball's space.
 *
 * @param faces corners of each face, x y z each
 * @param outer for each face, whether it belongs to the ball's skin rather than to a fracture
 */
record Cell(List<double[][]> faces, List<Boolean> outer) {
    /** This piece without what lies where n·p > d. The cut becomes a fracture face, or skin if {@code skin}. */
    Cell cut(double nx, double ny, double nz, double d, boolean skin) {
        List<double[][]> kept = new ArrayList<>();
        List<Boolean> keptOuter = new ArrayList<>();
        List<double[]> rim = new ArrayList<>();
        boolean touched = false;
        for (int f = 0; f < faces.size(); f++) {
            double[][] ring = faces.get(f);
            List<double[]> clipped = new ArrayList<>();
            for (int i = 0; i < ring.length; i++) {
                double[] a = ring[i];
                double[] b = ring[(i + 1) % ring.length];
                double da = nx * a[0] + ny * a[1] + nz * a[2] - d;
                double db = nx * b[0] + ny * b[1] + nz * b[2] - d;
                if (da <= 0) {
                    clipped.add(a);
                }
                if (da <= 0 != db <= 0) {
                    double[] crossing = crossing(a, b, da, db);
                    clipped.add(crossing);
                    rim.add(crossing);
                    touched = true;
                }
            }
            if (clipped.size() >= 3) {
                kept.add(clipped.toArray(new double[0][]));
                keptOuter.add(outer.get(f));
            }
        }
        if (!touched) {
            return this;
        }
        kept.add(Ring.around(rim, nx, ny, nz));
        keptOuter.add(skin);
        return new Cell(kept, keptOuter);
    }

    /** The point between two corners where the plane passes; the same for both faces that share the edge. */
    private static double[] crossing(double[] a, double[] b, double da, double db) {
        boolean swap = a[0] != b[0] ? a[0] > b[0] : a[1] != b[1] ? a[1] > b[1] : a[2] > b[2];
        double[] p = swap ? b : a;
        double[] q = swap ? a : b;
        double dp = swap ? db : da;
        double dq = swap ? da : db;
        double t = dp / (dp - dq);
        return new double[] {p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1]), p[2] + t * (q[2] - p[2])};
    }

    /** Volume by the divergence theorem. */
    double volume() {
        double sum = 0;
        for (double[][] ring : faces) {
            double[] a = ring[0];
            for (int i = 1; i + 1 < ring.length; i++) {
                double[] b = ring[i];
                double[] c = ring[i + 1];
                sum += a[0] * (b[1] * c[2] - b[2] * c[1])
                        + a[1] * (b[2] * c[0] - b[0] * c[2])
                        + a[2] * (b[0] * c[1] - b[1] * c[0]);
            }
        }
        return sum / 6;
    }
}
