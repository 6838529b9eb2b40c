package dev.phosphene.models.tree;

import java.util.Arrays;

/** A uniform grid over attractors: which of them a new node is nearer to than any node before. */
final class AttractorGrid {
    private final double[] points;
    private final double cell;
    private final double lowX;
    private final double lowY;
    private final double lowZ;
    private final int nx;
    private final int ny;
    private final int nz;
    private final int[] starts;
    private final int[] members;

    AttractorGrid(double[] points, double cell) {
        this.points = points;
        this.cell = cell;
        double[] low = {1e30, 1e30, 1e30};
        double[] high = {-1e30, -1e30, -1e30};
        for (int i = 0; i < points.length; i++) {
            low[i % 3] = Math.min(low[i % 3], points[i]);
            high[i % 3] = Math.max(high[i % 3], points[i]);
        }
        lowX = low[0];
        lowY = low[1];
        lowZ = low[2];
        nx = Math.max(1, (int) ((high[0] - lowX) / cell) + 1);
        ny = Math.max(1, (int) ((high[1] - lowY) / cell) + 1);
        nz = Math.max(1, (int) ((high[2] - lowZ) / cell) + 1);
        starts = new int[nx * ny * nz + 1];
        members = new int[points.length / 3];
        for (int a = 0; a < members.length; a++) {
            starts[cellOf(a) + 1]++;
        }
        for (int i = 0; i + 1 < starts.length; i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = Arrays.copyOf(starts, starts.length);
        for (int a = 0; a < members.length; a++) {
            members[next[cellOf(a)]++] = a;
        }
    }

    /** Gives a new node every attractor it is nearer to than the node that holds it; {@code nearness} is squared metres. */
    void claim(int node, double x, double y, double z, int[] nearest, double[] nearness) {
        int cx = (int) Math.floor((x - lowX) / cell);
        int cy = (int) Math.floor((y - lowY) / cell);
        int cz = (int) Math.floor((z - lowZ) / cell);
        for (int k = Math.max(0, cz - 1); k <= Math.min(nz - 1, cz + 1); k++) {
            for (int j = Math.max(0, cy - 1); j <= Math.min(ny - 1, cy + 1); j++) {
                for (int i = Math.max(0, cx - 1); i <= Math.min(nx - 1, cx + 1); i++) {
                    int c = (k * ny + j) * nx + i;
                    for (int m = starts[c]; m < starts[c + 1]; m++) {
                        int a = members[m];
                        double dx = points[3 * a] - x;
                        double dy = points[3 * a + 1] - y;
                        double dz = points[3 * a + 2] - z;
                        double d = dx * dx + dy * dy + dz * dz;
                        if (d < nearness[a]) {
                            nearness[a] = d;
                            nearest[a] = node;
                        }
                    }
                }
            }
        }
    }

    private int cellOf(int a) {
        int i = (int) ((points[3 * a] - lowX) / cell);
        int j = (int) ((points[3 * a + 1] - lowY) / cell);
        int k = (int) ((points[3 * a + 2] - lowZ) / cell);
        return (k * ny + j) * nx + i;
    }
}
