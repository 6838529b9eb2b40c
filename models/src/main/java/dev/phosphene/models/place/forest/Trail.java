package dev.phosphene.models.place.forest;

/** The path through the forest, from (0, 14) to (0, −60) on the plane, in one slow bend each way. */
final class Trail {
    static final double SOUTH = 14;
    static final double NORTH = -60;

    private Trail() {}

    /** The path's middle at a z. */
    static double x(double z) {
        double t = (SOUTH - Math.max(NORTH, Math.min(SOUTH, z))) / (SOUTH - NORTH);
        return 1.4 * StrictMath.sin(2 * Math.PI * t);
    }

    /** Metres from a point to the path's middle line. */
    static double distance(double x, double z) {
        double along = Math.max(0, Math.max(z - SOUTH, NORTH - z));
        return Math.hypot(x - x(z), along);
    }
}
