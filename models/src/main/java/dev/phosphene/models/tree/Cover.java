package dev.phosphene.models.tree;

/** Where phosphorescent moss settles: on what faces up, in cavities, in shade, low down, and in streaks that run up the bark. */
public final class Cover {
    private Cover() {}

    /**
     * Coverage 0 .. 1 at a point of a surface.
     *
     * @param height metres above the ground
     * @param ny upward part of the normal
     * @param shade −1 towards the bright horizon (−z) .. 1 away from it
     * @param cavity 0 open .. 1 buried
     */
    public static double at(double x, double y, double z, double height, double ny, double shade, double cavity) {
        // The patches are broad; the material breaks their edges
        double patches = 0.5 + 0.5 * Grain.fractal(0.7 * x, 0.7 * y, 0.7 * z, 2);
        double streak = Grain.step(0.03, 0.52, Grain.at(2.2 * x, 0.055 * y, 2.2 * z));
        double high = Math.max(0, height);
        double sum = 0.35 * (ny * 0.5 + 0.5)
                + 0.22 * cavity
                + 0.15 * (shade * 0.5 + 0.5)
                + 0.27 * patches
                + 0.18 * StrictMath.exp(-high / 2.2)
                + 0.18 * streak * StrictMath.exp(-high / 34) * Grain.step(0.2, 1.6, high);
        return Grain.step(0.56, 0.90, sum);
    }

    /**
     * The same on trunk and limbs above the foot: broad and slow, so that coarse meshes carry it as fine ones do; the material draws it
     * together to veins along the grain.
     */
    public static double above(double x, double y, double z, double ny, double shade) {
        double high = Math.max(0, y);
        double side = 0.5 + 0.5 * Grain.at(0.45 * x + 3, 0.06 * y, 0.45 * z + 9);
        double sum =
                0.62 * side + 0.16 * (shade * 0.5 + 0.5) + 0.22 * Math.max(0, ny) + 0.22 * StrictMath.exp(-high / 3);
        return Grain.step(0.24, 0.70, sum) * (0.35 + 0.65 * StrictMath.exp(-high / 16));
    }
}
