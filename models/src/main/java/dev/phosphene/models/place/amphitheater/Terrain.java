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

    /** The natural ground: the carved slope, the cliff below the ledge in the south, and the forest floor. */
    static double ground(double x, double z) {
        double radius = StrictMath.hypot(x, z);
        double azimuth = StrictMath.atan2(x, -z);
        double south = Bowl.smooth(0.42, 0.16, StrictMath.abs(Bowl.wrapped(azimuth - StrictMath.PI)));
        double lumps = rolling(x, z);
        double forest = Bowl.FOREST_HEIGHT
                + 1.25 * south * Bowl.smooth(70, 48, radius)
                + lumps * Bowl.smooth(42, 52, radius) * (1 - 0.8 * south * Bowl.smooth(58, 51, radius));
        // Three rough shelves climb from the rim; towards the south they close up into one rock face.
        double t = (radius - Bowl.RING_OUTER - 0.3) / (Bowl.SLOPE_END - Bowl.RING_OUTER);
        double wobble = 0.1 * (Noise.value((float) (0.35 * x), 3, (float) (0.35 * z)) - 0.5);
        double shelves = 0;
        for (int i = 0; i < 3; i++) {
            double edge = (i + 0.7) / 3 + wobble;
            shelves += Bowl.smooth(edge - 0.09, edge + 0.05, t) / 3;
        }
        double slope = 0.55 * shelves + 0.45 * Bowl.smooth(0, 1, t);
        double face = Bowl.smooth(46.6 + 6 * wobble, 48.4 + 6 * wobble, radius);
        double climb = slope + (face - slope) * south;
        return Bowl.RIM_HEIGHT - 0.15 + (forest - Bowl.RIM_HEIGHT + 0.15) * climb;
    }

    /** Undulation of the forest floor, about ±0.8 m near and rising into hills far away. */
    private static double rolling(double x, double z) {
        double broad = Noise.value((float) (0.013 * x + 7), 1, (float) (0.013 * z)) - 0.5;
        double near = Noise.value((float) (0.09 * x), 2, (float) (0.09 * z + 5)) - 0.5;
        double far = Bowl.smooth(90, 380, StrictMath.hypot(x, z));
        return (2.2 + 26 * far) * broad + 1.1 * near + 7 * far;
    }
}
