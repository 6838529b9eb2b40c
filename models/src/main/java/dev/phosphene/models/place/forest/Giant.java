package dev.phosphene.models.place.forest;

import dev.phosphene.models.tree.Species;
import java.util.List;

/**
 * A tree placed by hand.
 *
 * @param species which individual
 * @param x metres
 * @param z metres
 * @param scale against the individual's own size
 * @param yaw radians
 */
record Giant(Species species, double x, double z, double scale, double yaw) {
    /** Those that frame the shots, from the one the moss wakes on, northwards. */
    static final List<Giant> ALL = List.of(
            // One buttress runs out to where the camera first looks
            new Giant(Species.ELDER, -2.6, -3.2, 1, Species.ELDER.yawFor(0, 0.68)),
            new Giant(Species.PILLAR, 3.5, -9, 1, -1.35),
            new Giant(Species.WARDEN, 6.6, 0.6, 1, 2.1),
            new Giant(Species.LEANER, -8.2, 4.5, 0.95, 2.6),
            new Giant(Species.WARDEN, -7.9, -14.5, 1.05, 0.3),
            new Giant(Species.ELDER, 9.2, -21, 1.08, 2.4),
            new Giant(Species.PILLAR, -5.6, -25.5, 0.95, 1.2),
            new Giant(Species.LEANER, 5.2, -31, 0.9, 4.0),
            new Giant(Species.WARDEN, -6.2, -38, 1.1, 5.1),
            new Giant(Species.ELDER, 5.8, -44, 1, 0.9),
            new Giant(Species.SCION, 8.4, -13.5, 1, 0.2),
            new Giant(Species.SCION, -5.2, 9.5, 1.1, 3.2),
            new Giant(Species.PILLAR, 7.4, 10.5, 1.02, 3.0),
            new Giant(Species.PILLAR, -10.0, -53, 1.1, 2.2));

    /** Metres on the plane from its foot's middle. */
    double distance(double px, double pz) {
        return Math.hypot(px - x, pz - z);
    }
}
