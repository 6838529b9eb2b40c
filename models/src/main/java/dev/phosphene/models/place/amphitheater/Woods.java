package dev.phosphene.models.place.amphitheater;

import dev.phosphene.core.curve.Point;
import dev.phosphene.core.hash.Noise;
import dev.phosphene.core.output.Tier;
import dev.phosphene.models.masonry.Bowl;
import dev.phosphene.models.masonry.Chance;
import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Planting;
import dev.phosphene.models.tree.ForestTrees;
import dev.phosphene.models.tree.Glade;
import dev.phosphene.models.tree.Ranks;
import dev.phosphene.models.tree.Species;
import java.util.ArrayList;
import java.util.List;

/** The forest around the bowl: a curtain of giants at the precipice by hand, ranks to the horizon as cards. */
record Woods(Tier tier) implements Glade {
    private static final int SEED = 4211;

    /** A giant of the curtain; x, z metres, scale, yaw radians. */
    private record Giant(Species species, double x, double z, double scale, double yaw) {}

    /** Trunks the lens passes between on its way to the edge, near ones last to part. */
    private static final List<Giant> CURTAIN = List.of(
            new Giant(Species.ELDER, -4.5, 50.9, 0.95, 0.7),
            new Giant(Species.WARDEN, 4.8, 53.2, 0.9, 2.2),
            new Giant(Species.SCION, -1.6, 56.8, 1.1, 1.0),
            new Giant(Species.SCION, 3.3, 58.4, 0.95, 3.9),
            new Giant(Species.PILLAR, 9.4, 48.6, 1.0, 0.2),
            new Giant(Species.LEANER, -11.6, 49.8, 1.0, 5.2));

    /** Saplings that found soil where the ring has broken: azimuth degrees, radius and height metres, scale, side. */
    private static final double[][] SAPLINGS = {
        {318, 33.5, 6.9, 0.09, 1},
        {325, 28.2, 5.0, 0.05, 2},
        {84, 31, 5.9, 0.10, 3},
        {96, 27.5, 4.8, 0.06, 1},
        {112, 34, 6.9, 0.08, 0},
        {68, 36, 7.9, 0.12, 1}
    };

    /** The saplings as cards: no lens comes near them. */
    private static Planting saplings(ForestTrees trees) {
        int elder = Species.ALL.indexOf(Species.ELDER);
        Instances places = new Instances();
        for (int i = 0; i < SAPLINGS.length; i++) {
            double[] s = SAPLINGS[i];
            double turn = StrictMath.toRadians(s[0]);
            int side = (int) s[4];
            places.add(
                    s[1] * StrictMath.sin(turn),
                    s[2],
                    -s[1] * StrictMath.cos(turn),
                    s[3],
                    0,
                    Chance.unit(82, i, 0, 0),
                    trees.cards().left(elder, side),
                    trees.cards().bottom(elder, side),
                    Chance.unit(82, i, 1, 0));
        }
        return new Planting(trees.cards().card(), places);
    }

    static List<Planting> plantings(ForestTrees trees, Tier tier) {
        List<Planting> plantings = new ArrayList<>();
        for (Giant g : CURTAIN) {
            Instances place = new Instances()
                    .add(
                            g.x,
                            Terrain.ground(g.x, g.z) - 0.1,
                            g.z,
                            g.scale,
                            g.yaw,
                            Chance.unit(81, (int) (10 * g.x), 0, 0),
                            0,
                            0,
                            0.5);
            for (Planting p : trees.of(g.species).plant(place)) {
                plantings.add(tier == Tier.DRAFT ? lighter(p, g) : p);
            }
        }
        plantings.add(saplings(trees));
        plantings.addAll(Ranks.plant(trees, new Woods(tier), SEED));
        return plantings;
    }

    /** The same without its finest levels: these trees pass by in seconds, and only the elder and the warden stand by the lens. */
    private static Planting lighter(Planting p, Giant g) {
        boolean close = g.species == Species.ELDER || g.species == Species.WARDEN;
        return p.from(p.model().name().endsWith("/foot") && close ? 1 : 3);
    }

    @Override
    public double outer() {
        return 340;
    }

    @Override
    public double spacing() {
        return 8.2;
    }

    @Override
    public double density(double x, double z) {
        double radius = StrictMath.hypot(x, z);
        double azimuth = StrictMath.atan2(x, -z);
        if (radius < 48.5 || inCurtain(x, z)) {
            return 0;
        }
        double groves = 0.35 + 0.65 * Noise.value((float) (x / 27), 5, (float) (z / 27));
        // Far off it is one roof
        groves += 0.7 * (1 - groves) * Bowl.smooth(95, 150, radius);
        // Over the valley in the north the trees stand low and apart: there the rim has the sky behind it
        double north = Bowl.smooth(0.85, 0.5, StrictMath.abs(Bowl.wrapped(azimuth + 0.1)));
        double open = north * Bowl.smooth(165, 125, radius);
        double edge = Bowl.smooth(47, 51, radius);
        double far = 1.25 - 0.35 * Bowl.smooth(110, 260, radius);
        return edge * groves * far * (1 - open);
    }

    @Override
    public double scale(double x, double z, double chance) {
        // Giants hold the rim; further out young trees fill the gaps between them, so that no trunk stands like its
        // neighbour
        double grown = 0.82 + 0.38 * chance;
        double mixed = chance < 0.5 ? 0.30 + 0.75 * chance : 0.62 + 0.68 * chance;
        return grown + (mixed - grown) * Bowl.smooth(56, 76, StrictMath.hypot(x, z));
    }

    @Override
    public int side(int species, int view) {
        // Seen from two of its sides the warden's top is a hook
        return species == Species.ALL.indexOf(Species.WARDEN) ? view & ~1 : view;
    }

    private static boolean inCurtain(double x, double z) {
        if (StrictMath.abs(x) < 4.2 && z > 44 && z < 78) {
            return true;
        }
        for (Giant g : CURTAIN) {
            if (StrictMath.hypot(x - g.x, z - g.z) < 5) {
                return true;
            }
        }
        return false;
    }

    @Override
    public double ground(double x, double z) {
        return Terrain.ground(x, z);
    }

    @Override
    public double approach(double x, double z) {
        // The lens comes through the curtain and over the bowl
        double south = StrictMath.clamp(z, 40, 58);
        return StrictMath.hypot(x, z - south);
    }

    @Override
    public Point lens() {
        return new Point(0, 0, 12);
    }

    @Override
    public double meshesWithin() {
        return switch (tier) {
            case DRAFT -> 10;
            case PREVIEW -> 30;
            case CINEMA -> 60;
        };
    }
}
