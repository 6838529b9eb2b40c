package dev.phosphene.core.camera;

import static java.lang.StrictMath.PI;
import static java.lang.StrictMath.cos;
import static java.lang.StrictMath.floor;
import static java.lang.StrictMath.sqrt;
import static java.lang.StrictMath.tan;

/**
 * The opening that an aperture's blades leave: a polygon with rounded sides, of the same area as the disc of radius 1 for any number of
 * blades, so that they change the shape of what is out of focus and nothing else. The square of its radius is a mix of a polygon's and a
 * disc's, which keeps area and everything below in closed form. The same shape stands in {@code glsl/lens/iris.glsl}.
 *
 * @param blades number of sides; below three it is round
 */
public record Iris(int blades) {
    /** Share of the disc in the mix: blades are curved. */
    public static final double ROUNDNESS = 0.25;

    /** Distance of the edge from the middle, at an angle from the middle of a side. */
    public double radius(double angle) {
        if (blades < 3) {
            return 1;
        }
        double sector = 2 * PI / blades;
        double within = angle - sector * floor(angle / sector + 0.5);
        double c = cos(within);
        return sqrt((1 - ROUNDNESS) * polygon() / (c * c) + ROUNDNESS);
    }

    /** The angle up to which a share (0 .. 1) of the opening lies: even shares make even angles of a disc, not of a polygon. */
    public double angle(double share) {
        if (blades < 3) {
            return 2 * PI * share;
        }
        double sector = 2 * PI / blades;
        double number = floor(share * blades + 0.5);
        double wanted = (share * blades - number) * sector;
        // Newton's steps from the disc's answer; the area up to an angle rises everywhere.
        double angle = wanted;
        for (int i = 0; i < 4; i++) {
            double t = tan(angle);
            double slope = (1 - ROUNDNESS) * polygon() * (1 + t * t) + ROUNDNESS;
            angle -= ((1 - ROUNDNESS) * polygon() * t + ROUNDNESS * angle - wanted) / slope;
        }
        return number * sector + angle;
    }

    /** Squared distance of the sides from the middle, for a polygon with the area of the disc. */
    private double polygon() {
        double half = PI / blades;
        return half / tan(half);
    }
}
