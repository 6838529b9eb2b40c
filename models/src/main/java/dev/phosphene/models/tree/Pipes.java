package dev.phosphene.models.tree;

/** The pipe model: cross-sections add up at forks, r_parent^n = Σ r_child^n (Shinozaki 1964). */
final class Pipes {
    private Pipes() {}

    /**
     * Radii in metres of all nodes.
     *
     * @param parent parents, each before its children
     * @param exponent n: 2 keeps area, up to 3 for slender twigs
     * @param foot radius in metres of the root node, which fixes the radius of the tips
     */
    static double[] radii(int[] parent, double exponent, double foot) {
        int n = parent.length;
        double[] area = new double[n];
        boolean[] fork = new boolean[n];
        for (int i = n - 1; i > 0; i--) {
            if (!fork[i]) {
                area[i] = 1;
            }
            area[parent[i]] += area[i];
            fork[parent[i]] = true;
        }
        if (!fork[0]) {
            area[0] = 1;
        }
        double tip = foot / StrictMath.pow(area[0], 1 / exponent);
        double[] radius = new double[n];
        for (int i = 0; i < n; i++) {
            radius[i] = tip * StrictMath.pow(area[i], 1 / exponent);
        }
        return radius;
    }
}
