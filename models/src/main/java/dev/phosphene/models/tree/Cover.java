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
        double patches = 0.5 + 0.5 * Grain.fractal(1.3 * x, 1.3 * y, 1.3 * z, 3);
        double streak = Grain.at(2.1 * x, 0.22 * y, 2.1 * z) * 0.5 + 0.5;
        double sum = 0.35 * (ny * 0.5 + 0.5)
                + 0.25 * cavity
                + 0.15 * (shade * 0.5 + 0.5)
                + 0.25 * patches
                + 0.22 * StrictMath.exp(-Math.max(0, height) / 2.5)
                + 0.20 * (streak - 0.45) * StrictMath.exp(-Math.max(0, height) / 14);
        return Grain.step(0.46, 0.66, sum);
    }
}
