package dev.phosphene.models.place.amphitheater;

import dev.phosphene.core.hash.Noise;
import dev.phosphene.models.masonry.Bowl;

/** The height of whatever one stands on: floor, row, rim, slope, forest. */
final class Terrain {
    private Terrain() {}

    /** Metres. Inside the rim the building, outside it the ground. */
    static double height(double x, double z) {
        double radius = StrictMath.hypot(x, z);
        if (radius < Bowl.RIM) {
            return building(x, z, radius);
        }
        return radius < Bowl.RING_OUTER + 0.3 ? Bowl.RIM_HEIGHT : ground(x, z);
    }

    private static double building(double x, double z, double radius) {
        if (radius < Bowl.FIRST || z < 0 && StrictMath.abs(x) < Bowl.AISLE) {
            return 0;
        }
        return Bowl.height((int) ((radius - Bowl.FIRST) / Bowl.DEPTH));
    }

    /**
     * The natural ground: the carved slope, the cliff below the ledge in the south, the forest floor, and in the north a valley, so that the
     * rim stands against the light.
     */
    static double ground(double x, double z) {
        double radius = StrictMath.hypot(x, z);
        double azimuth = StrictMath.atan2(x, -z);
        double south = south(azimuth);
        double wobble = 0.1 * (Noise.value((float) (0.35 * x), 3, (float) (0.35 * z)) - 0.5);
        double t = (radius - Bowl.RING_OUTER - 0.3) / (Bowl.SLOPE_END - Bowl.RING_OUTER);
        double slope = 0.55 * shelves(t, wobble) + 0.45 * Bowl.smooth(0, 1, t);
        // Towards the south the shelves close up into one rock face, its ledge leaning out a little to the west
        double face = Bowl.smooth(46.4 + 7 * wobble, 48.0 + 7 * wobble, radius + 0.5 * StrictMath.sin(9 * azimuth));
        double climb = slope + (face - slope) * south;
        double foot = Bowl.RIM_HEIGHT - 0.15;
        return foot + (forest(x, z, radius, azimuth, south) - foot) * climb - valley(radius, azimuth);
    }

    private static double south(double azimuth) {
        return Bowl.smooth(0.5, 0.22, StrictMath.abs(Bowl.wrapped(azimuth - StrictMath.PI)));
    }

    /** Three rough shelves, left by those who carved the bowl. */
    private static double shelves(double t, double wobble) {
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double edge = (i + 0.7) / 3 + wobble;
            sum += Bowl.smooth(edge - 0.09, edge + 0.05, t) / 3;
        }
        return sum;
    }

    private static double forest(double x, double z, double radius, double azimuth, double south) {
        double ledge = 1.25 * south * Bowl.smooth(72, 50, radius);
        double calm = 1 - 0.8 * south * Bowl.smooth(60, 52, radius);
        return Bowl.FOREST_HEIGHT + ledge + rolling(x, z, radius) * Bowl.smooth(42, 54, radius) * calm;
    }

    /** Undulation of the forest floor, about a metre near and rising into hills far away. */
    private static double rolling(double x, double z, double radius) {
        double broad = Noise.value((float) (0.013 * x + 7), 1, (float) (0.013 * z)) - 0.5;
        double near = Noise.value((float) (0.09 * x), 2, (float) (0.09 * z + 5)) - 0.5;
        double far = Bowl.smooth(90, 380, radius);
        return (2.2 + 22 * far) * broad + 1.1 * near + 6 * far;
    }

    /** How far the ground has fallen away to the north, metres. */
    private static double valley(double radius, double azimuth) {
        double north = Bowl.smooth(1.0, 0.5, StrictMath.abs(Bowl.wrapped(azimuth + 0.1)));
        return north
                * (6 * Bowl.smooth(39, 47, radius)
                        + 46 * Bowl.smooth(46, 130, radius)
                        + 14 * Bowl.smooth(150, 330, radius));
    }
}
