package dev.phosphene.models.tree;

import java.util.ArrayList;
import java.util.List;

/** Masses of foliage a crown is made of: flattened clouds at the ends of limbs, wound up the trunk by the golden angle. */
record Crown(List<Cloud> clouds) {
    /** One mass: centre, horizontal radius and half height in metres. */
    record Cloud(double x, double y, double z, double radius, double half) {
        /** 0 at the centre, 1 at the surface. */
        double depth(double px, double py, double pz) {
            double dx = (px - x) / radius;
            double dy = (py - y) / half;
            double dz = (pz - z) / radius;
            return Math.sqrt(dx * dx + dy * dy + dz * dz);
        }
    }

    private static final double GOLDEN = 2.399963229728653;

    static Crown of(Species species, Axis axis) {
        Dice dice = new Dice(species.seed()).fork(1);
        List<Cloud> clouds = new ArrayList<>();
        int n = species.clouds();
        double turn = dice.angle();
        for (int i = 0; i < n; i++) {
            double t = i / (double) (n - 1);
            double share = Grain.mix(species.firstLimb() * 1.16, 0.94, StrictMath.pow(t, 0.85));
            double y = species.height() * share + dice.around(1);
            // Widest a third of the way up, a small cap on top; no two limbs equally long
            double profile = i == n - 1 ? 0.05 : (0.92 - 0.75 * t * t) * dice.between(0.62, 1.0);
            double reach = species.spread() * profile;
            double angle = turn + GOLDEN * i + dice.around(0.5);
            double radius = species.spread() * dice.between(0.30, 0.44) * (1 - 0.22 * t);
            clouds.add(new Cloud(
                    axis.x(y) + reach * StrictMath.cos(angle),
                    y,
                    axis.z(y) + reach * StrictMath.sin(angle),
                    radius,
                    radius * species.flatness()));
        }
        return new Crown(List.copyOf(clouds));
    }

    /** Points to grow towards, x y z each, denser in the upper shell of each cloud where the light is. */
    double[] attractors(int perCloud, Dice dice) {
        double[] points = new double[3 * perCloud * clouds.size()];
        int o = 0;
        for (Cloud c : clouds) {
            for (int i = 0; i < perCloud; i++) {
                double up = dice.between(-0.55, 1);
                double angle = dice.angle();
                double r = StrictMath.pow(dice.unit(), 0.36);
                double flat = Math.sqrt(Math.max(0, 1 - up * up));
                points[o++] = c.x() + c.radius() * r * flat * StrictMath.cos(angle);
                points[o++] = c.y() + c.half() * r * up;
                points[o++] = c.z() + c.radius() * r * flat * StrictMath.sin(angle);
            }
        }
        return points;
    }

    /** The cloud a point lies deepest in. */
    Cloud nearest(double x, double y, double z) {
        Cloud best = clouds.getFirst();
        for (Cloud c : clouds) {
            if (c.depth(x, y, z) < best.depth(x, y, z)) {
                best = c;
            }
        }
        return best;
    }

    /** Light from above that reaches a point through all clouds, 0 .. 1: Beer's law over the leaf depth overhead. */
    double openness(double x, double y, double z) {
        double through = 0;
        for (Cloud c : clouds) {
            double dx = (x - c.x()) / c.radius();
            double dz = (z - c.z()) / c.radius();
            double d = dx * dx + dz * dz;
            if (d < 1) {
                double top = c.y() + c.half() * Math.sqrt(1 - d);
                double bottom = c.y() - c.half() * 0.6 * Math.sqrt(1 - d);
                through += Math.max(0, top - Math.max(y, bottom));
            }
        }
        return StrictMath.exp(-0.55 * through);
    }
}
