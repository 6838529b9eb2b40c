package dev.phosphene.models.light;

/** Gives cells inside solids the mean of their open neighbours, so that interpolation never pulls in the dark of a wall. */
final class BuriedCells {
    private BuriedCells() {}

    static void fill(LightGrid grid, boolean[] buried, float[] values) {
        float[] source = values.clone();
        for (int cell = 0; cell < grid.cells(); cell++) {
            if (buried[cell]) {
                mean(grid, buried, source, cell, values);
            }
        }
    }

    private static void mean(LightGrid g, boolean[] buried, float[] source, int cell, float[] values) {
        int i = cell % g.nx();
        int j = cell / g.nx() % g.ny();
        int k = cell / (g.nx() * g.ny());
        double[] sum = new double[4];
        int open = 0;
        for (int dk = -1; dk <= 1; dk++) {
            for (int dj = -1; dj <= 1; dj++) {
                for (int di = -1; di <= 1; di++) {
                    int x = i + di;
                    int y = j + dj;
                    int z = k + dk;
                    if (x < 0 || y < 0 || z < 0 || x >= g.nx() || y >= g.ny() || z >= g.nz()) {
                        continue;
                    }
                    int other = (z * g.ny() + y) * g.nx() + x;
                    if (!buried[other]) {
                        open++;
                        for (int c = 0; c < 4; c++) {
                            sum[c] += source[4 * other + c];
                        }
                    }
                }
            }
        }
        for (int c = 0; c < 4; c++) {
            values[4 * cell + c] = open == 0 ? source[4 * cell + c] : (float) (sum[c] / open);
        }
    }
}
