package dev.phosphene.models.place.forest;

import dev.phosphene.models.ground.HeightField;
import dev.phosphene.models.tree.Grain;

/** The forest floor: slow swells of half a metre, a path trodden into it, and level seats under the giants. */
final class Floor implements HeightField {
    @Override
    public double at(double x, double z) {
        double h = swell(x, z);
        // Giants stand level: the ground comes up to their roots
        for (Giant g : Giant.ALL) {
            double d = g.distance(x, z);
            double seat = Grain.step(11, 5.5, d);
            if (seat > 0) {
                h = Grain.mix(h, seat(g), seat);
            }
        }
        double trail = Grain.step(1.5, 0.2, Trail.distance(x, z));
        double small = 0.045 * Grain.fractal(0.9 * x, 3, 0.9 * z, 3) + 0.018 * Grain.at(3.7 * x, 1, 3.7 * z);
        return h - 0.10 * trail + small * (1 - 0.6 * trail);
    }

    /** Height in metres a giant stands at. */
    double seat(Giant g) {
        return 0.5 * swell(g.x(), g.z());
    }

    private static double swell(double x, double z) {
        // Falls to nothing on the path, so that walking height is steady
        double away = 0.25 + 0.75 * Grain.step(2, 14, Trail.distance(x, z));
        double far = Math.max(0, Math.hypot(x, z + 20) - 90) * 0.02;
        return away * (0.42 * Grain.fractal(x / 13, 9, z / 13, 2) + 0.25 * Grain.at(x / 31, 4, z / 31)) + far;
    }

    /** Fills in occlusion, moss and how trodden the ground is. */
    void cover(double x, double z, double[] out) {
        double near = 100;
        for (Giant g : Giant.ALL) {
            near = Math.min(near, g.distance(x, z) / g.species().girth());
        }
        double trail = Trail.distance(x, z);
        out[0] = 0.45 + 0.55 * Grain.step(1, 5, near);
        double patch = 0.5 + 0.5 * Grain.fractal(0.45 * x, 7, 0.45 * z, 3);
        double shelter = Grain.step(7, 1.5, near) * 0.35;
        out[1] = 0.85 * Grain.step(0.58, 0.82, patch + shelter) * Grain.step(0.7, 1.9, trail);
        out[2] = Grain.step(1.5, 0.5, trail + 0.35 * Grain.at(1.7 * x, 2, 1.7 * z));
    }
}
