package dev.phosphene.models.place.forest;

import dev.phosphene.models.ground.HeightField;
import dev.phosphene.models.tree.Grain;

/** The forest floor: slow swells of half a metre, a path trodden into it, and level seats under the giants. */
final class Floor implements HeightField {
    @Override
    public double at(double x, double z) {
        double trail = Grain.step(1.5, 0.2, Trail.distance(x, z));
        double bed = Brook.bed(x, z);
        double small = 0.045 * Grain.fractal(0.9 * x, 3, 0.9 * z, 3) + 0.018 * Grain.at(3.7 * x, 1, 3.7 * z);
        return land(x, z) - 0.10 * Math.max(trail, bed) - 0.22 * bed + small * (1 - 0.6 * Math.max(trail, bed));
    }

    /** Height of the brook's water where it crosses a z. Far off, where the ground is coarse, it lies on top. */
    double water(double z) {
        return land(Brook.x(z), z) + Grain.mix(-0.19, 0.08, Grain.step(-33, -44, z));
    }

    private double land(double x, double z) {
        double h = swell(x, z);
        // Giants stand level: the ground comes up to their roots
        for (Giant g : Giant.ALL) {
            double d = g.distance(x, z);
            double seat = Grain.step(11, 5.5, d);
            if (seat > 0) {
                h = Grain.mix(h, seat(g), seat);
            }
        }
        return h;
    }

    /** Height in metres a giant stands at. */
    double seat(Giant g) {
        return 0.5 * swell(g.x(), g.z());
    }

    private static double swell(double x, double z) {
        // Falls to nothing on the path, so that walking height is steady
        double seen = Grain.step(-34, -44, z);
        double away = 0.25 * (1 - 0.8 * seen) + 0.75 * Grain.step(2 + 8 * seen, 14 + 14 * seen, Trail.distance(x, z));
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
        double brook = Math.abs(x - Brook.x(z)) - Brook.HALF;
        double bank = Grain.step(1.5, 0.5, brook) * Grain.step(0.0, 0.3, brook);
        out[1] = 0.85 * Grain.step(0.54, 0.82, patch + shelter + 0.26 * bank) * Grain.step(0.5, 1.5, trail);
        out[2] = Grain.step(1.5, 0.5, trail + 0.35 * Grain.at(1.7 * x, 2, 1.7 * z));
    }
}
