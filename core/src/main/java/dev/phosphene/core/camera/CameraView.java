package dev.phosphene.core.camera;

import dev.phosphene.core.curve.Point;

/**
 * A camera at one moment, after breath, steps and tremor.
 *
 * @param eye position in metres
 * @param forward unit direction the lens looks
 * @param up unit direction of the frame's top, at right angles to {@code forward}
 * @param focalLength full-frame equivalent in metres (0.035 for 35 mm on a 36 mm wide frame)
 * @param aperture f-number
 * @param blades sides of the aperture; below three it is round
 * @param focus distance in metres of the plane in focus
 */
public record CameraView(
        Point eye, Point forward, Point up, double focalLength, double aperture, int blades, double focus) {
    /** Width of the full frame in metres. */
    public static final double FRAME_WIDTH = 0.036;

    /** Horizontal field of view in radians. */
    public double horizontalField() {
        return 2 * StrictMath.atan(FRAME_WIDTH / 2 / focalLength);
    }

    /** Radius in metres of the lens opening, were it round. */
    public double lensRadius() {
        return focalLength / (2 * aperture);
    }
}
