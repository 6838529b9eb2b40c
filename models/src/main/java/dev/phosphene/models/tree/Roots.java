package dev.phosphene.models.tree;

import java.util.List;

/** Surface roots: a second colonisation, in a thin disc about the foot, half buried in flat ground. */
final class Roots {
    private Roots() {}

    private static final double STRIDE = 0.4;

    /** Roots that leave the fins' ends and wander out to {@code extent} metres; y is the height of their middle line. */
    static Skeleton of(Species species, Axis axis, List<Fin> fins, double extent) {
        Dice dice = new Dice(species.seed()).fork(6);
        // Start from a node under the foot and a run of nodes below each fin's crest
        int run = 4;
        double[] seed = new double[3 * (1 + run * fins.size())];
        int[] parents = new int[1 + run * fins.size()];
        parents[0] = -1;
        seed[1] = -0.4;
        int o = 1;
        for (Fin fin : fins) {
            for (int i = 0; i < run; i++) {
                double d = fin.reach() * (0.35 + 0.6 * i / (run - 1));
                double a = fin.aside(d);
                seed[3 * o] = d * StrictMath.cos(fin.heading()) - a * StrictMath.sin(fin.heading());
                seed[3 * o + 1] = 0;
                seed[3 * o + 2] = d * StrictMath.sin(fin.heading()) + a * StrictMath.cos(fin.heading());
                parents[o] = i == 0 ? 0 : o - 1;
                o++;
            }
        }
        int count = (int) (extent * extent * 1.1);
        double[] attractors = new double[3 * count];
        double inner = species.girth() + 1.2;
        for (int i = 0; i < count; i++) {
            double angle = dice.angle();
            double r = Math.sqrt(Grain.mix(inner * inner, extent * extent, dice.unit()));
            attractors[3 * i] = r * StrictMath.cos(angle);
            attractors[3 * i + 2] = r * StrictMath.sin(angle);
        }
        Colonisation.Habit habit =
                new Colonisation.Habit(STRIDE, extent * 0.55, 0.75, 0, 0.55 + 0.5 * species.gnarl(), 1.3, 0);
        Skeleton bare = Colonisation.grow(seed, parents, 1, attractors, habit);
        double[] radius = Pipes.radii(bare.parent(), 2.0, 0.26 + 0.34 * species.girth());
        for (int i = 0; i < bare.size(); i++) {
            double r = Math.hypot(bare.x()[i], bare.z()[i]);
            // Arches a little, then goes under
            double arch = 0.16 * Grain.at(bare.x()[i] * 0.8, species.seed(), bare.z()[i] * 0.8);
            double under = Grain.step(0.72 * extent, extent, r);
            bare.y()[i] = i == 0 ? -0.4 : radius[i] * (0.35 - 1.6 * under) + arch * (1 - under);
        }
        return new Skeleton(bare.x(), bare.y(), bare.z(), bare.parent(), radius);
    }
}
