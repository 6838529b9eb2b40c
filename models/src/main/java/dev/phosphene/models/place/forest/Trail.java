package dev.phosphene.models.place.forest;

import dev.phosphene.models.tree.Grain;

/**
 * The path through the forest, from (0, 14) northwards on the plane: one slow bend each way where cameras walk it, then wide bends to the
 * horizon, so that an eye above the ground can follow it.
 */
final class Trail {
    static final double SOUTH = 14;

    /** The end of what cameras come close to. */
    static final double WALKED = -60;

    static final double NORTH = -140;

    private Trail() {}

    /** The path's middle at a z. */
    static double x(double z) {
        double t = (SOUTH - Math.max(WALKED, Math.min(SOUTH, z))) / (SOUTH - WALKED);
        double away = Math.max(0, -34 - Math.max(NORTH, z));
        double bends = 5 * Grain.step(0, 30, away) * StrictMath.sin(2 * Math.PI * away / (42 + 0.22 * away));
        return 1.4 * StrictMath.sin(2 * Math.PI * t) + bends;
    }

    /** Metres from a point to the path's middle line. */
    static double distance(double x, double z) {
        return distance(x, z, NORTH);
    }

    /** Metres from a point to the part of the path that cameras come close to. */
    static double approach(double x, double z) {
        return distance(x, z, WALKED);
    }

    private static double distance(double x, double z, double north) {
        double along = Math.max(0, Math.max(z - SOUTH, north - z));
        return Math.hypot(x - x(z), along);
    }
}
