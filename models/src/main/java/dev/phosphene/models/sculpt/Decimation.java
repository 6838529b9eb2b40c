package dev.phosphene.models.sculpt;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * Fewer triangles for the same shape: the edge whose loss hurts least goes first (Garland and Heckbert 1997, "Surface simplification using
 * quadric error metrics"). An edge goes only where the surface stays closed and no triangle turns over.
 */
public final class Decimation {
    private final double[] positions;
    private final double[] quadrics;
    private final int[] corner;
    private final boolean[] gone;
    private final int[][] around;
    private final int[] degree;
    private final int[] age;
    private final PriorityQueue<Collapse> queue = new PriorityQueue<>();
    private int triangles;
    private double steadiness;

    private record Collapse(double cost, int a, int b, int ageA, int ageB, double x, double y, double z)
            implements Comparable<Collapse> {
        @Override
        public int compareTo(Collapse o) {
            int byCost = Double.compare(cost, o.cost);
            int byA = byCost != 0 ? byCost : Integer.compare(a, o.a);
            return byA != 0 ? byA : Integer.compare(b, o.b);
        }
    }

    private Decimation(Shell shell) {
        positions = shell.positions().clone();
        corner = shell.indices().clone();
        int n = shell.vertexCount();
        quadrics = new double[n * Quadric.SIZE];
        gone = new boolean[corner.length / 3];
        triangles = gone.length;
        around = new int[n][];
        degree = new int[n];
        age = new int[n];
        for (int v : corner) {
            degree[v]++;
        }
        for (int v = 0; v < n; v++) {
            around[v] = new int[degree[v]];
        }
        Arrays.fill(degree, 0);
        for (int c = 0; c < corner.length; c++) {
            around[corner[c]][degree[corner[c]]++] = c / 3;
        }
    }

    /** The shape in about {@code wanted} triangles; it may stop a little above. */
    public static Shell to(Shell shell, int wanted) {
        if (shell.triangleCount() <= wanted) {
            return shell;
        }
        Decimation work = new Decimation(shell);
        work.weigh();
        // Edges refused at first may go later, when their surroundings have changed; at last a crease may fold further.
        for (int pass = 0; pass < 4 && work.triangles > wanted; pass++) {
            work.steadiness = pass < 2 ? 0.2 : -0.2;
            work.offerAll();
            work.run(wanted);
        }
        return work.rest();
    }

    private void weigh() {
        double[] n = new double[4];
        for (int t = 0; t < gone.length; t++) {
            plane(t, n);
            double area = n[3];
            int a = 3 * corner[3 * t];
            double d = -(n[0] * positions[a] + n[1] * positions[a + 1] + n[2] * positions[a + 2]);
            for (int c = 0; c < 3; c++) {
                Quadric.add(quadrics, corner[3 * t + c] * Quadric.SIZE, n[0], n[1], n[2], d, area);
            }
        }
    }

    private void offerAll() {
        queue.clear();
        for (int t = 0; t < gone.length; t++) {
            for (int c = 0; c < 3 && !gone[t]; c++) {
                int a = corner[3 * t + c];
                int b = corner[3 * t + (c + 1) % 3];
                if (a < b) {
                    offer(a, b);
                }
            }
        }
    }

    private void plane(int t, double[] n) {
        int a = 3 * corner[3 * t];
        int b = 3 * corner[3 * t + 1];
        int c = 3 * corner[3 * t + 2];
        double ux = positions[b] - positions[a];
        double uy = positions[b + 1] - positions[a + 1];
        double uz = positions[b + 2] - positions[a + 2];
        double vx = positions[c] - positions[a];
        double vy = positions[c + 1] - positions[a + 1];
        double vz = positions[c + 2] - positions[a + 2];
        double x = uy * vz - uz * vy;
        double y = uz * vx - ux * vz;
        double z = ux * vy - uy * vx;
        double length = Math.sqrt(x * x + y * y + z * z);
        double s = length > 0 ? 1 / length : 0;
        n[0] = x * s;
        n[1] = y * s;
        n[2] = z * s;
        n[3] = length / 2;
    }

    private void offer(int a, int b) {
        double[] q = new double[Quadric.SIZE];
        for (int i = 0; i < Quadric.SIZE; i++) {
            q[i] = quadrics[a * Quadric.SIZE + i] + quadrics[b * Quadric.SIZE + i];
        }
        double mx = (positions[3 * a] + positions[3 * b]) / 2;
        double my = (positions[3 * a + 1] + positions[3 * b + 1]) / 2;
        double mz = (positions[3 * a + 2] + positions[3 * b + 2]) / 2;
        double span = Math.abs(positions[3 * a] - positions[3 * b])
                + Math.abs(positions[3 * a + 1] - positions[3 * b + 1])
                + Math.abs(positions[3 * a + 2] - positions[3 * b + 2]);
        double[] p = new double[3];
        boolean solved =
                Quadric.least(q, p) && Math.abs(p[0] - mx) + Math.abs(p[1] - my) + Math.abs(p[2] - mz) < 2 * span;
        if (!solved) {
            p[0] = mx;
            p[1] = my;
            p[2] = mz;
        }
        // A whisper of edge length keeps flat regions even.
        double cost = Math.max(0, Quadric.error(q, p[0], p[1], p[2])) + 1e-7 * span * span;
        queue.add(new Collapse(cost, a, b, age[a], age[b], p[0], p[1], p[2]));
    }

    private void run(int wanted) {
        while (triangles > wanted && !queue.isEmpty()) {
            Collapse c = queue.remove();
            if (c.ageA != age[c.a] || c.ageB != age[c.b] || age[c.a] < 0 || age[c.b] < 0) {
                continue;
            }
            if (linked(c.a, c.b) && keepsFacing(c.a, c.b, c) && keepsFacing(c.b, c.a, c)) {
                collapse(c);
            }
        }
    }

    /** True when exactly two triangles hold the edge and its ends share exactly two neighbours: the surface stays a surface. */
    private boolean linked(int a, int b) {
        int shared = 0;
        for (int i = 0; i < degree[a]; i++) {
            if (has(around[a][i], b)) {
                shared++;
            }
        }
        if (shared != 2) {
            return false;
        }
        int common = 0;
        int[] seen = new int[2 * degree[a]];
        int count = 0;
        for (int i = 0; i < degree[a]; i++) {
            for (int c = 0; c < 3; c++) {
                int v = corner[3 * around[a][i] + c];
                if (v != a && v != b && !contains(seen, count, v)) {
                    seen[count++] = v;
                    common += touches(b, v) ? 1 : 0;
                }
            }
        }
        return common == 2;
    }

    private static boolean contains(int[] list, int count, int v) {
        for (int i = 0; i < count; i++) {
            if (list[i] == v) {
                return true;
            }
        }
        return false;
    }

    private boolean touches(int a, int v) {
        for (int i = 0; i < degree[a]; i++) {
            if (has(around[a][i], v)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(int t, int v) {
        return corner[3 * t] == v || corner[3 * t + 1] == v || corner[3 * t + 2] == v;
    }

    private boolean keepsFacing(int a, int other, Collapse c) {
        double[] before = new double[4];
        double[] after = new double[4];
        for (int i = 0; i < degree[a]; i++) {
            int t = around[a][i];
            if (has(t, other)) {
                continue;
            }
            plane(t, before);
            double x = positions[3 * a];
            double y = positions[3 * a + 1];
            double z = positions[3 * a + 2];
            move(a, c.x, c.y, c.z);
            plane(t, after);
            move(a, x, y, z);
            if (before[0] * after[0] + before[1] * after[1] + before[2] * after[2] < steadiness) {
                return false;
            }
        }
        return true;
    }

    private void move(int v, double x, double y, double z) {
        positions[3 * v] = x;
        positions[3 * v + 1] = y;
        positions[3 * v + 2] = z;
    }

    private void collapse(Collapse c) {
        int a = c.a;
        int b = c.b;
        move(a, c.x, c.y, c.z);
        for (int i = 0; i < Quadric.SIZE; i++) {
            quadrics[a * Quadric.SIZE + i] += quadrics[b * Quadric.SIZE + i];
        }
        int[] merged = new int[degree[a] + degree[b]];
        int count = 0;
        for (int i = 0; i < degree[a]; i++) {
            int t = around[a][i];
            if (has(t, b)) {
                gone[t] = true;
                triangles--;
            } else {
                merged[count++] = t;
            }
        }
        for (int i = 0; i < degree[b]; i++) {
            int t = around[b][i];
            if (!gone[t]) {
                merged[count++] = t;
                for (int k = 0; k < 3; k++) {
                    if (corner[3 * t + k] == b) {
                        corner[3 * t + k] = a;
                    }
                }
            }
        }
        around[a] = merged;
        degree[a] = count;
        degree[b] = 0;
        age[b] = -1;
        age[a]++;
        renew(a);
    }

    /** Forgets lost triangles of the neighbours and offers the edges around a moved vertex anew. */
    private void renew(int a) {
        int[] seen = new int[2 * degree[a]];
        int count = 0;
        for (int i = 0; i < degree[a]; i++) {
            for (int k = 0; k < 3; k++) {
                int v = corner[3 * around[a][i] + k];
                if (v == a || contains(seen, count, v)) {
                    continue;
                }
                seen[count++] = v;
                int kept = 0;
                for (int j = 0; j < degree[v]; j++) {
                    if (!gone[around[v][j]]) {
                        around[v][kept++] = around[v][j];
                    }
                }
                degree[v] = kept;
                offer(Math.min(a, v), Math.max(a, v));
            }
        }
    }

    private Shell rest() {
        int[] renamed = new int[positions.length / 3];
        Arrays.fill(renamed, -1);
        double[] p = new double[positions.length];
        int[] indices = new int[3 * triangles];
        int vertices = 0;
        int corners = 0;
        for (int t = 0; t < gone.length; t++) {
            for (int k = 0; k < 3 && !gone[t]; k++) {
                int v = corner[3 * t + k];
                if (renamed[v] < 0) {
                    renamed[v] = vertices;
                    System.arraycopy(positions, 3 * v, p, 3 * vertices, 3);
                    vertices++;
                }
                indices[corners++] = renamed[v];
            }
        }
        return new Shell(Arrays.copyOf(p, 3 * vertices), indices);
    }
}
