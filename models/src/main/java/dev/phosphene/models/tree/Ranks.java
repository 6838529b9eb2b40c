package dev.phosphene.models.tree;

import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Planting;
import java.util.ArrayList;
import java.util.List;

/** Ranks of trees to the horizon: Poisson-disc planting over a {@link Glade}, meshes where cameras come near, cards beyond. */
public final class Ranks {
    // Shares of each species in the ranks, oldest first: giants are rarer than what grows between them
    private static final double[] SHARES = {0.22, 0.20, 0.20, 0.16, 0.22};

    private Ranks() {}

    /** Plants a glade; the same seed plants the same forest. */
    public static List<Planting> plant(ForestTrees forest, Glade glade, int seed) {
        Dice dice = new Dice(seed);
        double[] points = Scatter.disc(glade.outer(), glade.spacing(), dice.fork(1));
        List<Instances> near = new ArrayList<>();
        forest.trees().forEach(t -> near.add(new Instances()));
        Instances far = new Instances();
        for (int i = 0; i < points.length; i += 2) {
            double x = points[i];
            double z = points[i + 1];
            Dice own = dice.fork(100 + i);
            if (own.unit() < glade.density(x, z)) {
                int kind = kind(own.unit());
                if (glade.approach(x, z) < glade.meshesWithin()) {
                    mesh(near.get(kind), x, glade.ground(x, z), z, own);
                } else {
                    card(far, forest, kind, x, glade.ground(x, z), z, own);
                }
            }
        }
        List<Planting> plantings = new ArrayList<>();
        for (int k = 0; k < near.size(); k++) {
            if (near.get(k).count() > 0) {
                plantings.addAll(forest.trees().get(k).plant(near.get(k)));
            }
        }
        if (far.count() > 0) {
            plantings.add(new Planting(forest.cards().card(), far));
        }
        return plantings;
    }

    private static int kind(double u) {
        double sum = 0;
        for (int k = 0; k < SHARES.length; k++) {
            sum += SHARES[k];
            if (u < sum) {
                return k;
            }
        }
        return SHARES.length - 1;
    }

    private static void mesh(Instances places, double x, double y, double z, Dice own) {
        // Roots are made for flat ground: a hand's breadth under it hides what they miss
        places.add(x, y - 0.12, z, own.between(0.82, 1.18), own.angle(), own.unit(), own.around(1), 0, own.unit());
    }

    private static void card(Instances places, ForestTrees forest, int kind, double x, double y, double z, Dice own) {
        int view = (int) (own.unit() * forest.cards().views());
        places.add(
                x,
                y - 0.3,
                z,
                own.between(0.82, 1.25),
                0,
                own.unit(),
                forest.cards().left(kind, view),
                forest.cards().bottom(kind, view),
                own.unit());
    }
}
