package dev.phosphene.core.curve;

import java.util.Arrays;
import java.util.List;

/**
 * A curve in space through points, measured by its own length: centripetal Catmull-Rom, which never loops or overshoots between close
 * points (Yuksel, Schaefer, Keyser 2011, "Parameterization and applications of Catmull-Rom curves").
 *
 * <p>Ends are extended by reflecting the last step, so the curve leaves and arrives straight.
 */
public final class Path {
    /** Chords a span for the length table; a metre's bend is then measured to better than a millimetre. */
    private static final int CHORDS = 64;

    private final Point[] points;
    /** Knots: running sum of the square root of each step. */
    private final double[] knots;
    /** Length from the start to the end of each chord. */
    private final double[] lengths;

    /** @param through at least two points, neighbours apart from each other */
    public Path(List<Point> through) {
        if (through.size() < 2) {
            throw new IllegalArgumentException("a path needs two points or more");
        }
        int n = through.size();
        points = new Point[n + 2];
        for (int i = 0; i < n; i++) {
            points[i + 1] = through.get(i);
        }
        points[0] = points[1].times(2).minus(points[2]);
        points[n + 1] = points[n].times(2).minus(points[n - 1]);
        knots = new double[n + 2];
        for (int i = 1; i < n + 2; i++) {
            double step = points[i].minus(points[i - 1]).length();
            if (!(step > 0)) {
                throw new IllegalArgumentException("neighbours of a path must be apart from each other");
            }
            knots[i] = knots[i - 1] + StrictMath.sqrt(step);
        }
        lengths = measure(n - 1);
    }

    private double[] measure(int spans) {
        double[] sums = new double[spans * CHORDS + 1];
        Point before = points[1];
        for (int i = 1; i < sums.length; i++) {
            Point next = onSpan((i - 1) / CHORDS, ((i - 1) % CHORDS + 1) / (double) CHORDS);
            sums[i] = sums[i - 1] + next.minus(before).length();
            before = next;
        }
        return sums;
    }

    /** Metres from end to end. */
    public double length() {
        return lengths[lengths.length - 1];
    }

    /** The point at a share of the length; shares outside 0 .. 1 stay at the ends. */
    public Point at(double share) {
        double want = Math.clamp(share, 0, 1) * length();
        int found = Arrays.binarySearch(lengths, want);
        int chord = Math.clamp(found >= 0 ? found : -found - 2L, 0, lengths.length - 2);
        double inside = (want - lengths[chord]) / (lengths[chord + 1] - lengths[chord]);
        return onSpan(chord / CHORDS, (chord % CHORDS + inside) / CHORDS);
    }

    /** A point of one span, x in 0 .. 1. */
    private Point onSpan(int span, double x) {
        double t = knots[span + 1] + (knots[span + 2] - knots[span + 1]) * x;
        Point a = points[span];
        Point b = points[span + 1];
        Point c = points[span + 2];
        Point d = points[span + 3];
        return new Point(
                pyramid(span, t, a.x(), b.x(), c.x(), d.x()),
                pyramid(span, t, a.y(), b.y(), c.y(), d.y()),
                pyramid(span, t, a.z(), b.z(), c.z(), d.z()));
    }

    /** Barry and Goldman's pyramid of linear blends between four neighbours, for one coordinate. */
    private double pyramid(int span, double t, double a, double b, double c, double d) {
        double ab = blend(span, span + 1, a, b, t);
        double bc = blend(span + 1, span + 2, b, c, t);
        double cd = blend(span + 2, span + 3, c, d, t);
        return blend(span + 1, span + 2, blend(span, span + 2, ab, bc, t), blend(span + 1, span + 3, bc, cd, t), t);
    }

    private double blend(int from, int to, double p, double q, double t) {
        return p + (q - p) * ((t - knots[from]) / (knots[to] - knots[from]));
    }
}
