package dev.phosphene.models.tree;

import dev.phosphene.models.mesh.Mesh;
import java.util.HashMap;
import java.util.Map;

/** Sum of squared distances to the planes that have met at each vertex: ten numbers a vertex (Garland, Heckbert 1997). */
final class Quadrics {
    // A border must not fray: its edges stand as if walls rose from them
    private static final double BORDER = 6;

    // A step from bare to moss across a metre is as visible as bark two centimetres off
    private static final double TRAIT = 4e-4;

    private final Mesh mesh;
    private final double[] q;

    private Quadrics(Mesh mesh) {
        this.mesh = mesh;
        this.q = new double[10 * mesh.vertexCount()];
    }

    static Quadrics of(Mesh mesh) {
        Quadrics quadrics = new Quadrics(mesh);
        int[] index = mesh.indices();
        Map<Long, Integer> borders = new HashMap<>();
        double[] n = new double[3];
        for (int t = 0; t < index.length; t += 3) {
            double area = normal(mesh, index[t], index[t + 1], index[t + 2], n);
            for (int k = 0; k < 3; k++) {
                quadrics.plane(index[t + k], n, index[t], area);
                int a = index[t + k];
                int b = index[t + (k + 1) % 3];
                long key = (long) Math.min(a, b) << 32 | Math.max(a, b);
                borders.merge(key, t, (x, y) -> -1);
            }
        }
        for (int t = 0; t < index.length; t += 3) {
            for (int k = 0; k < 3; k++) {
                int a = index[t + k];
                int b = index[t + (k + 1) % 3];
                Integer owner = borders.get((long) Math.min(a, b) << 32 | Math.max(a, b));
                if (owner != null && owner == t) {
                    quadrics.wall(a, b, index[t], index[t + 1], index[t + 2]);
                }
            }
        }
        return quadrics;
    }

    private void wall(int a, int b, int i, int j, int k) {
        double[] n = new double[3];
        normal(mesh, i, j, k, n);
        float[] p = mesh.positions();
        double ex = p[3 * b] - p[3 * a];
        double ey = p[3 * b + 1] - p[3 * a + 1];
        double ez = p[3 * b + 2] - p[3 * a + 2];
        double[] w = {ey * n[2] - ez * n[1], ez * n[0] - ex * n[2], ex * n[1] - ey * n[0]};
        double length = Math.max(1e-12, Math.sqrt(w[0] * w[0] + w[1] * w[1] + w[2] * w[2]));
        for (int c = 0; c < 3; c++) {
            w[c] /= length;
        }
        double weight = BORDER * (ex * ex + ey * ey + ez * ez);
        plane(a, w, a, weight);
        plane(b, w, a, weight);
    }

    private void plane(int v, double[] n, int through, double weight) {
        float[] p = mesh.positions();
        double d = -(n[0] * p[3 * through] + n[1] * p[3 * through + 1] + n[2] * p[3 * through + 2]);
        double[] e = {n[0], n[1], n[2], d};
        int o = 10 * v;
        for (int i = 0; i < 4; i++) {
            for (int j = i; j < 4; j++) {
                q[o++] += weight * e[i] * e[j];
            }
        }
    }

    void add(int into, int from) {
        for (int i = 0; i < 10; i++) {
            q[10 * into + i] += q[10 * from + i];
        }
    }

    /** Error of folding one vertex into another, with a small price on length that keeps triangles even. */
    double cost(int from, int into) {
        float[] p = mesh.positions();
        double[] e = {p[3 * into], p[3 * into + 1], p[3 * into + 2], 1};
        double sum = 0;
        int k = 0;
        for (int i = 0; i < 4; i++) {
            for (int j = i; j < 4; j++) {
                double term = (q[10 * from + k] + q[10 * into + k]) * e[i] * e[j];
                sum += i == j ? term : 2 * term;
                k++;
            }
        }
        double dx = p[3 * from] - e[0];
        double dy = p[3 * from + 1] - e[1];
        double dz = p[3 * from + 2] - e[2];
        double length = dx * dx + dy * dy + dz * dz;
        float[] t = mesh.traits();
        double open = t[4 * from] - t[4 * into];
        double moss = t[4 * from + 1] - t[4 * into + 1];
        return Math.max(0, sum) + 2e-5 * length * length + TRAIT * length * (open * open + moss * moss);
    }

    /** Unit normal of a triangle of the mesh's vertices; returns its area. */
    static double normal(Mesh mesh, int a, int b, int c, double[] n) {
        float[] p = mesh.positions();
        double ux = p[3 * b] - p[3 * a];
        double uy = p[3 * b + 1] - p[3 * a + 1];
        double uz = p[3 * b + 2] - p[3 * a + 2];
        double vx = p[3 * c] - p[3 * a];
        double vy = p[3 * c + 1] - p[3 * a + 1];
        double vz = p[3 * c + 2] - p[3 * a + 2];
        n[0] = uy * vz - uz * vy;
        n[1] = uz * vx - ux * vz;
        n[2] = ux * vy - uy * vx;
        double length = Math.sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]);
        for (int i = 0; i < 3; i++) {
            n[i] /= Math.max(1e-12, length);
        }
        return length / 2;
    }
}
