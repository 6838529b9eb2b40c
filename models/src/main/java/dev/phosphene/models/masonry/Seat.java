package dev.phosphene.models.masonry;

/**
 * A place to sit: the point of the tread on which a body rests, a hand's breadth behind the front edge.
 *
 * @param x metres
 * @param y metres, the height of the tread
 * @param z metres
 * @param azimuth radians around the stage, 0 towards −z, a quarter turn towards +x
 * @param tier row, 0 at the stage .. 17 at the rim
 * @param seed 0 .. 1, hashed
 */
public record Seat(double x, double y, double z, double azimuth, int tier, double seed) {
    /** Yaw in radians that turns a figure whose front is +z towards the stage. */
    public double facing() {
        return -azimuth;
    }
}
