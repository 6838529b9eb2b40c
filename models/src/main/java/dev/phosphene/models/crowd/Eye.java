package dev.phosphene.models.crowd;

import dev.phosphene.models.sculpt.Clay;
import dev.phosphene.models.sculpt.Ellipsoid;
import dev.phosphene.models.sculpt.Field;

/**
 * An eye: a ball between two lids.
 *
 * @param x metres, of the ball's centre on the being's +x side
 * @param y metres
 * @param z metres
 * @param radius metres
 * @param outward radians by which it looks away from straight ahead
 * @param tilt radians by which the outer corner is higher
 */
record Eye(double x, double y, double z, double radius, double outward, double tilt) {
    /** In radii: how far before the ball the opening lies, how far its two balls stand apart, and their size. */
    private static final double AHEAD = 0.62;

    private static final double APART = 0.42;
    private static final double WIDE = 1.06;

    /** The ball alone, on side +1 or −1. */
    Field ball(int side) {
        return new Ellipsoid(side * x, y, z, radius, radius, radius);
    }

    /** The lids: a shell round the ball. */
    Field lids(int side) {
        return sphere(side * x, y, z, 1.14 * radius);
    }

    /** The almond opening before the ball: what two balls share, one set high and one set low. */
    Field opening(int side) {
        double look = side * outward;
        double dx = StrictMath.sin(look);
        double dz = StrictMath.cos(look);
        double lean = side * StrictMath.sin(tilt);
        double ux = -lean * dz;
        double uy = StrictMath.cos(tilt);
        double uz = lean * dx;
        double cx = side * x + dx * AHEAD * radius;
        double cz = z + dz * AHEAD * radius;
        double apart = APART * radius;
        Field low = sphere(cx - ux * apart, y - uy * apart, cz - uz * apart, WIDE * radius);
        Field high = sphere(cx + ux * apart, y + uy * apart, cz + uz * apart, WIDE * radius);
        return low.within(high);
    }

    /** A ridge over the eye: an arch from the bridge of the nose to the temple, raised as if about to ask. */
    Field brow(int side, double thickness) {
        return new Clay()
                .curve(
                        thickness,
                        new double[] {side * (x - 0.80 * radius), y + 0.95 * radius, z + 0.92 * radius, 0.9 * thickness
                        },
                        new double[] {side * (x - 0.05 * radius), y + 1.42 * radius, z + 0.72 * radius, 1.15 * thickness
                        },
                        new double[] {side * (x + 0.70 * radius), y + 1.30 * radius, z + 0.12 * radius, thickness},
                        new double[] {side * (x + 1.05 * radius), y + 0.95 * radius, z - 0.70 * radius, 0.5 * thickness
                        });
    }

    private static Field sphere(double x, double y, double z, double r) {
        return new Ellipsoid(x, y, z, r, r, r);
    }
}
