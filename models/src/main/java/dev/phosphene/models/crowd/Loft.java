package dev.phosphene.models.crowd;

import dev.phosphene.models.sculpt.Shell;
import java.util.Arrays;

/** A body for the eye that is far away, from a few tubes that pass through each other: every triangle is spent on the outline. Metres. */
final class Loft {
    private double[] positions = new double[3 * 128];
    private int[] indices = new int[3 * 256];
    private int vertices;
    private int corners;

    /**
     * A tube through rings given as x y z, half width and half depth; its ends come to a point where a ring has no width, else they stay open
     * within other parts.
     *
     * @param sides corners of each ring
     * @param flat true when rings lie level and depth is along z; else depth is along y, for limbs that reach forward
     */
    Loft tube(int sides, boolean flat, double[]... rings) {
        int[][] ring = new int[rings.length][sides];
        for (int r = 0; r < rings.length; r++) {
            double[] at = rings[r];
            boolean point = at[3] == 0;
            for (int s = 0; s < sides; s++) {
                double angle = 2 * StrictMath.PI * (s + 0.5) / sides;
                double u = at[3] * StrictMath.sin(angle);
                double v = at[4] * StrictMath.cos(angle);
                ring[r][s] = point && s > 0
                        ? ring[r][0]
                        : vertex(at[0] + u, flat ? at[1] : at[1] + v, flat ? at[2] + v : at[2]);
            }
        }
        double[] last = rings[rings.length - 1];
        boolean outward = flat ? last[1] > rings[0][1] : last[2] < rings[0][2];
        for (int r = 0; r + 1 < rings.length; r++) {
            for (int s = 0; s < sides; s++) {
                int a = outward ? s : (s + 1) % sides;
                int b = outward ? (s + 1) % sides : s;
                triangle(ring[r][a], ring[r][b], ring[r + 1][b]);
                triangle(ring[r][a], ring[r + 1][b], ring[r + 1][a]);
            }
        }
        return this;
    }

    /** The same tube on both sides of x = 0; rings are given for +x. */
    Loft tubes(int sides, boolean flat, double[]... rings) {
        double[][] other = new double[rings.length][];
        for (int r = 0; r < rings.length; r++) {
            other[r] = rings[r].clone();
            other[r][0] = -rings[r][0];
        }
        return tube(sides, flat, rings).tube(sides, flat, other);
    }

    /** A blade with two faces: an ear, a horn. */
    Loft blade(double[] a, double[] b, double[] tip) {
        int i = vertex(a[0], a[1], a[2]);
        int j = vertex(b[0], b[1], b[2]);
        int k = vertex(tip[0], tip[1], tip[2]);
        triangle(i, j, k);
        triangle(j, i, k);
        return this;
    }

    /** The same blade on both sides. */
    Loft blades(double[] a, double[] b, double[] tip) {
        return blade(a, b, tip).blade(new double[] {-a[0], a[1], a[2]}, new double[] {-b[0], b[1], b[2]}, new double[] {
            -tip[0], tip[1], tip[2]
        });
    }

    Shell shell() {
        return new Shell(Arrays.copyOf(positions, 3 * vertices), Arrays.copyOf(indices, corners));
    }

    private int vertex(double x, double y, double z) {
        if (3 * vertices == positions.length) {
            positions = Arrays.copyOf(positions, 2 * positions.length);
        }
        positions[3 * vertices] = x;
        positions[3 * vertices + 1] = y;
        positions[3 * vertices + 2] = z;
        return vertices++;
    }

    private void triangle(int a, int b, int c) {
        if (a == b || b == c || c == a) {
            return;
        }
        if (corners + 3 > indices.length) {
            indices = Arrays.copyOf(indices, 2 * indices.length);
        }
        indices[corners++] = a;
        indices[corners++] = b;
        indices[corners++] = c;
    }
}
