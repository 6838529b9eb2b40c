package dev.phosphene.models.tree;

import java.util.Arrays;

/** Points of a disc that keep their distance from each other, otherwise without order (Bridson, Fast Poisson disk sampling, 2007). */
public final class Scatter {
    // Tries round a point before it is given up; more packs a few per cent denser
    private static final int TRIES = 14;

    private Scatter() {}

    /** Points x z each within {@code outer} metres of the origin, no two nearer than {@code spacing} metres. */
    public static double[] disc(double outer, double spacing, Dice dice) {
        double cell = spacing / Math.sqrt(2);
        int n = (int) Math.ceil(2 * outer / cell) + 1;
        int[] grid = new int[n * n];
        Arrays.fill(grid, -1);
        double[] points = new double[256];
        int[] active = new int[128];
        int size = 0;
        int live = 0;
        points[0] = dice.around(spacing);
        points[1] = dice.around(spacing);
        grid[index(points[0], points[1], outer, cell, n)] = size++;
        active[live++] = 0;
        while (live > 0) {
            int pick = (int) (dice.unit() * live);
            int from = active[pick];
            boolean grew = false;
            for (int t = 0; t < TRIES && !grew; t++) {
                double angle = dice.angle();
                double r = spacing * Math.sqrt(dice.between(1, 4));
                double x = points[2 * from] + r * StrictMath.cos(angle);
                double z = points[2 * from + 1] + r * StrictMath.sin(angle);
                if (x * x + z * z <= outer * outer && free(x, z, points, grid, outer, spacing, cell, n)) {
                    if (points.length == 2 * size) {
                        points = Arrays.copyOf(points, 4 * size);
                    }
                    if (active.length == live) {
                        active = Arrays.copyOf(active, 2 * live);
                    }
                    points[2 * size] = x;
                    points[2 * size + 1] = z;
                    grid[index(x, z, outer, cell, n)] = size;
                    active[live++] = size++;
                    grew = true;
                }
            }
            if (!grew) {
                active[pick] = active[--live];
            }
        }
        return Arrays.copyOf(points, 2 * size);
    }

    private static boolean free(
            double x, double z, double[] points, int[] grid, double outer, double spacing, double cell, int n) {
        int i = (int) ((x + outer) / cell);
        int k = (int) ((z + outer) / cell);
        for (int b = Math.max(0, k - 2); b <= Math.min(n - 1, k + 2); b++) {
            for (int a = Math.max(0, i - 2); a <= Math.min(n - 1, i + 2); a++) {
                int p = grid[b * n + a];
                if (p >= 0) {
                    double dx = points[2 * p] - x;
                    double dz = points[2 * p + 1] - z;
                    if (dx * dx + dz * dz < spacing * spacing) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static int index(double x, double z, double outer, double cell, int n) {
        return (int) ((z + outer) / cell) * n + (int) ((x + outer) / cell);
    }
}
