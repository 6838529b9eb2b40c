package dev.phosphene.models.tree;

import dev.phosphene.models.mesh.Mesh;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/**
 * Takes triangles out of a mesh where they matter least: vertices are folded into a neighbour in the order of the error that makes, so
 * flat bark pays for crests and roots (Garland, Heckbert, Surface simplification using quadric error metrics, 1997). Vertices that
 * stay keep place, normal and traits.
 */
public final class Thinning {
    /** A vertex that may be folded into a neighbour; stale once either has changed since. */
    private record Fold(double cost, int from, int into, int stamp) {}

    private static final Comparator<Fold> CHEAPEST =
            Comparator.comparingDouble(Fold::cost).thenComparingInt(Fold::from).thenComparingInt(Fold::into);

    private final Mesh mesh;
    private final IntPredicate rim;
    private final int[] corners;
    private final boolean[] gone;
    private final int[][] around;
    private final int[] degree;
    private final int[] stamp;
    private final Quadrics quadrics;
    private final PriorityQueue<Fold> folds = new PriorityQueue<>(CHEAPEST);
    private int left;

    private Thinning(Mesh mesh, IntPredicate rim) {
        this.mesh = mesh;
        this.rim = rim;
        corners = mesh.indices().clone();
        left = corners.length / 3;
        gone = new boolean[left];
        around = new int[mesh.vertexCount()][6];
        degree = new int[mesh.vertexCount()];
        stamp = new int[mesh.vertexCount()];
        for (int c = 0; c < corners.length; c++) {
            join(corners[c], c / 3);
        }
        quadrics = Quadrics.of(mesh);
        for (int v = 0; v < around.length; v++) {
            offer(v);
        }
    }

    /** The mesh at each of some falling triangle counts. */
    public static List<Mesh> levels(Mesh mesh, int... triangles) {
        return levels(mesh, v -> false, triangles);
    }

    /** The same, with vertices that keep to themselves: one of {@code rim} folds into nothing but another of them. */
    static List<Mesh> levels(Mesh mesh, IntPredicate rim, int... triangles) {
        Thinning thinning = new Thinning(mesh, rim);
        List<Mesh> levels = new ArrayList<>();
        for (int target : triangles) {
            thinning.foldUntil(target);
            levels.add(thinning.compact());
        }
        return levels;
    }

    private void foldUntil(int target) {
        while (left > target) {
            Fold fold = folds.poll();
            if (fold == null) {
                return;
            }
            if (fold.stamp() == stamp[fold.from()] + stamp[fold.into()] && degree[fold.from()] > 0) {
                fold(fold.from(), fold.into());
            }
        }
    }

    // Offers the folds of one vertex into each of its neighbours
    private void offer(int v) {
        for (int i = 0; i < degree[v]; i++) {
            int t = 3 * around[v][i];
            for (int k = 0; k < 3; k++) {
                int n = corners[t + k];
                if (n != v) {
                    folds.add(new Fold(quadrics.cost(v, n), v, n, stamp[v] + stamp[n]));
                }
            }
        }
    }

    private void fold(int from, int into) {
        if (rim.test(from) && !rim.test(into) || shared(from, into) > 2 || turnsOver(from, into)) {
            return;
        }
        quadrics.add(into, from);
        int[] old = Arrays.copyOf(around[from], degree[from]);
        degree[from] = 0;
        stamp[from]++;
        stamp[into]++;
        for (int t : old) {
            if (has(t, into)) {
                gone[t] = true;
                left--;
                for (int k = 0; k < 3; k++) {
                    part(corners[3 * t + k], t);
                }
            } else {
                for (int k = 0; k < 3; k++) {
                    if (corners[3 * t + k] == from) {
                        corners[3 * t + k] = into;
                    }
                }
                join(into, t);
            }
        }
        offer(into);
        for (int i = 0; i < degree[into]; i++) {
            int t = 3 * around[into][i];
            for (int k = 0; k < 3; k++) {
                int n = corners[t + k];
                if (n != into) {
                    folds.add(new Fold(quadrics.cost(n, into), n, into, stamp[n] + stamp[into]));
                }
            }
        }
    }

    // Neighbours both have: more than two and the fold would pinch the surface
    private int shared(int a, int b) {
        int[] seen = new int[3 * degree[a]];
        int n = 0;
        for (int i = 0; i < degree[a]; i++) {
            for (int k = 0; k < 3; k++) {
                int c = corners[3 * around[a][i] + k];
                if (c != a && c != b && !contains(seen, n, c)) {
                    seen[n++] = c;
                }
            }
        }
        int common = 0;
        for (int s = 0; s < n; s++) {
            for (int i = 0; i < degree[b]; i++) {
                if (has(around[b][i], seen[s])) {
                    common++;
                    break;
                }
            }
        }
        return common;
    }

    private static boolean contains(int[] values, int n, int value) {
        for (int i = 0; i < n; i++) {
            if (values[i] == value) {
                return true;
            }
        }
        return false;
    }

    private boolean turnsOver(int from, int into) {
        double[] before = new double[3];
        double[] after = new double[3];
        for (int i = 0; i < degree[from]; i++) {
            int t = around[from][i];
            if (!has(t, into)) {
                Quadrics.normal(mesh, corners[3 * t], corners[3 * t + 1], corners[3 * t + 2], before);
                int[] c = {corners[3 * t], corners[3 * t + 1], corners[3 * t + 2]};
                for (int k = 0; k < 3; k++) {
                    c[k] = c[k] == from ? into : c[k];
                }
                double area = Quadrics.normal(mesh, c[0], c[1], c[2], after);
                double turn = before[0] * after[0] + before[1] * after[1] + before[2] * after[2];
                if (area < 1e-9 || turn < 0.3) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean has(int t, int v) {
        return corners[3 * t] == v || corners[3 * t + 1] == v || corners[3 * t + 2] == v;
    }

    private void join(int v, int t) {
        if (degree[v] == around[v].length) {
            around[v] = Arrays.copyOf(around[v], 2 * degree[v]);
        }
        around[v][degree[v]++] = t;
    }

    private void part(int v, int t) {
        for (int i = 0; i < degree[v]; i++) {
            if (around[v][i] == t) {
                around[v][i] = around[v][--degree[v]];
                return;
            }
        }
    }

    private Mesh compact() {
        int[] fresh = new int[mesh.vertexCount()];
        Arrays.fill(fresh, -1);
        int n = 0;
        int[] indices = new int[3 * left];
        int o = 0;
        for (int c = 0; c < corners.length; c++) {
            if (!gone[c / 3]) {
                if (fresh[corners[c]] < 0) {
                    fresh[corners[c]] = n++;
                }
                indices[o++] = fresh[corners[c]];
            }
        }
        return new Mesh(
                pick(mesh.positions(), 3, fresh, n),
                pick(mesh.normals(), 3, fresh, n),
                pick(mesh.uvs(), 2, fresh, n),
                pick(mesh.traits(), 4, fresh, n),
                indices);
    }

    private static float[] pick(float[] values, int width, int[] fresh, int n) {
        float[] out = new float[width * n];
        for (int v = 0; v < fresh.length; v++) {
            if (fresh[v] >= 0) {
                System.arraycopy(values, width * v, out, width * fresh[v], width);
            }
        }
        return out;
    }
}
