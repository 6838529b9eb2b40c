package dev.phosphene.models.tree;

import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Planting;
import java.util.ArrayList;
import java.util.List;

/**
 * Ranks of trees to the horizon: Poisson-disc planting over a {@link Glade}, meshes where cameras come near, cards beyond.
 *
 * <p>Whether a tree is a mesh or a card depends on the quality tier, so both stand equally tall and show the lens the same side.
 */
public final class Ranks {
    // Shares of each species in the ranks, oldest first: giants are rarer than what grows between them
    private static final double[] SHARES = {0.22, 0.20, 0.20, 0.16, 0.22};

    /** First level of what no lens comes close to. */
    private static final int COARSE = 2;

    private Ranks() {}

    /** Plants a glade; the same seed plants the same forest. */
    public static List<Planting> plant(ForestTrees forest, Glade glade, int seed) {
        Dice dice = new Dice(seed);
        double[] points = Scatter.disc(glade.outer(), glade.spacing(), dice.fork(1));
        List<Instances> near = new ArrayList<>();
        List<Instances> middle = new ArrayList<>();
        forest.trees().forEach(t -> near.add(new Instances()));
        forest.trees().forEach(t -> middle.add(new Instances()));
        Instances far = new Instances();
        for (int i = 0; i < points.length; i += 2) {
            double x = points[i];
            double z = points[i + 1];
            Dice own = dice.fork(100 + i);
            if (own.unit() < glade.density(x, z)) {
                int kind = kind(own.unit());
                Stand stand = Stand.of(x, z, kind, glade, forest.cards().views(), own);
                double approach = glade.approach(x, z);
                if (approach < glade.meshesWithin()) {
                    mesh(
                            (approach < glade.fineWithin() ? near : middle).get(kind),
                            stand,
                            forest.cards().yaw(stand.view, x, z, glade.lens()));
                } else {
                    card(far, forest, kind, stand);
                }
            }
        }
        List<Planting> plantings = new ArrayList<>();
        for (int k = 0; k < near.size(); k++) {
            if (near.get(k).count() > 0) {
                plantings.addAll(forest.trees().get(k).plant(near.get(k)));
            }
            if (middle.get(k).count() > 0) {
                forest.trees().get(k).plant(middle.get(k)).forEach(p -> plantings.add(p.from(COARSE)));
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

    /** How one tree stands: its foot, its size, the side it shows. */
    private record Stand(double x, double y, double z, double scale, int view, double seed, double hue, double phase) {
        static Stand of(double x, double z, int kind, Glade glade, int views, Dice own) {
            double scale = glade.scale(x, z, own.unit());
            int view = glade.side(kind, (int) (own.unit() * views));
            return new Stand(x, glade.ground(x, z), z, scale, view, own.unit(), own.around(1), own.unit());
        }
    }

    private static void mesh(Instances places, Stand s, double yaw) {
        // Roots are made for flat ground: a hand's breadth under it hides what they miss
        places.add(s.x, s.y - 0.12, s.z, s.scale, yaw, s.seed, s.hue, 0, s.phase);
    }

    private static void card(Instances places, ForestTrees forest, int kind, Stand s) {
        double left = forest.cards().left(kind, s.view);
        double bottom = forest.cards().bottom(kind, s.view);
        places.add(s.x, s.y - 0.12, s.z, s.scale, 0, s.seed, left, bottom, 0.5 + 0.5 * s.hue);
    }
}
