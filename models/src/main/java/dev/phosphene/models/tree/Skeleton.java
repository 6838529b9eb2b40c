package dev.phosphene.models.tree;

/**
 * The branching of a plant as nodes; a parent always precedes its children and node 0 is the root.
 *
 * @param x metres
 * @param y metres, 0 at the ground
 * @param z metres
 * @param parent index of the parent; −1 at the root alone
 * @param radius metres, by the pipe model: radius^n of a node is the sum over its children
 */
record Skeleton(double[] x, double[] y, double[] z, int[] parent, double[] radius) {
    int size() {
        return parent.length;
    }

    /** The thickest child of each node, −1 at tips. */
    int[] heirs() {
        int[] heir = new int[size()];
        java.util.Arrays.fill(heir, -1);
        for (int i = 1; i < size(); i++) {
            int p = parent[i];
            if (heir[p] < 0 || radius[i] > radius[heir[p]]) {
                heir[p] = i;
            }
        }
        return heir;
    }

    /** Number of children of each node. */
    int[] childCounts() {
        int[] counts = new int[size()];
        for (int i = 1; i < size(); i++) {
            counts[parent[i]]++;
        }
        return counts;
    }

    double distance(int a, int b) {
        double dx = x[a] - x[b];
        double dy = y[a] - y[b];
        double dz = z[a] - z[b];
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }
}
