package dev.phosphene.models.place.amphitheater;

import dev.phosphene.core.output.Tier;
import dev.phosphene.models.fern.Fern;
import dev.phosphene.models.masonry.Bowl;
import dev.phosphene.models.masonry.Chance;
import dev.phosphene.models.moss.MossCushion;
import dev.phosphene.models.rock.Stone;
import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Planting;
import java.util.ArrayList;
import java.util.List;

/** What grows and lies on the ledge of the precipice and along the broken rim: the foreground of the first look into the bowl. */
final class Ledge {
    /** Ferns set by hand where the lens passes: x, z in metres, size. */
    private static final double[][] FERNS = {
        {1.25, 52.9, 0.8},
        {-1.7, 51.6, 0.95},
        {2.6, 49.4, 1.1},
        {-0.9, 48.9, 0.7},
        {-3.3, 49.2, 1.05},
        {4.3, 50.7, 1.2},
        {-4.0, 55.2, 0.9},
        {3.1, 56.6, 1.0},
        {0.9, 49.0, 0.55},
        {-2.4, 54.1, 0.6},
        {6.4, 48.6, 1.0},
        {-7.1, 48.4, 1.1}
    };

    private Ledge() {}

    static List<Planting> plantings() {
        List<Planting> plantings = new ArrayList<>();
        ferns(plantings);
        rocks(plantings);
        cushions(plantings);
        return plantings;
    }

    private static void ferns(List<Planting> into) {
        List<Instances> kinds = List.of(new Instances(), new Instances());
        for (int i = 0; i < FERNS.length; i++) {
            put(kinds.get(i % 2), FERNS[i][0], FERNS[i][1], FERNS[i][2], 0, 71, i);
        }
        // Others along the edge of the forest, and a few that found a seam in the rim
        for (int i = 0; i < 150; i++) {
            double azimuth = StrictMath.toRadians(360 * Chance.unit(72, i, 0, 0));
            double radius = 41 + 9.5 * Chance.unit(72, i, 1, 0);
            double x = radius * StrictMath.sin(azimuth);
            double z = -radius * StrictMath.cos(azimuth);
            if (StrictMath.abs(x) > 3 || z < 0) {
                put(kinds.get(i % 2), x, z, 0.6 + 0.7 * Chance.unit(72, i, 2, 0), 0.03, 73, i);
            }
        }
        for (int k = 0; k < 2; k++) {
            into.add(new Planting(Fern.model("ledge-fern-" + k, 10 + 2 * k, Tier.DRAFT, 131 + k), kinds.get(k)));
        }
    }

    private static void rocks(List<Planting> into) {
        List<Instances> kinds = List.of(new Instances(), new Instances(), new Instances());
        for (int i = 0; i < 90; i++) {
            double azimuth = StrictMath.toRadians(
                    i < 40 ? 180 + 56 * Chance.signed(74, i, 0, 0) : 360 * Chance.unit(74, i, 0, 0));
            double radius = 40.5 + 8 * Chance.unit(74, i, 1, 0);
            double x = radius * StrictMath.sin(azimuth);
            double z = -radius * StrictMath.cos(azimuth);
            double u = Chance.unit(74, i, 2, 0);
            if (StrictMath.abs(x) > 1.6 || z < 0 || radius < 45) {
                put(kinds.get(i % 3), x, z, 0.3 + 1.5 * u * u, 0.15 * (0.3 + u), 75, i);
            }
        }
        for (int k = 0; k < 3; k++) {
            into.add(new Planting(Stone.model("ledge-rock-" + k, 161 + k), kinds.get(k)));
        }
    }

    private static void cushions(List<Planting> into) {
        Instances places = new Instances();
        for (int i = 0; i < 70; i++) {
            double x = 9 * Chance.signed(76, i, 0, 0);
            double z = 48.6 + 8 * Chance.unit(76, i, 1, 0);
            put(places, x, z, 0.3 + 0.6 * Chance.unit(76, i, 2, 0), 0.01, 77, i);
        }
        // On the rim, in the corner behind the kerb
        for (int i = 0; i < 120; i++) {
            double azimuth = 6.2831853 * Chance.unit(78, i, 0, 0);
            double radius = Bowl.RIM + 0.8 + 1.1 * Chance.unit(78, i, 1, 0);
            put(
                    places,
                    radius * StrictMath.sin(azimuth),
                    -radius * StrictMath.cos(azimuth),
                    0.2 + 0.5 * Chance.unit(78, i, 2, 0),
                    0.02,
                    79,
                    i);
        }
        into.add(new Planting(MossCushion.model("ledge-cushion", 191), places));
    }

    private static void put(Instances into, double x, double z, double size, double sunk, int key, int i) {
        double yaw = 6.2831853 * Chance.unit(key, i, 5, 0);
        into.add(
                x,
                Terrain.height(x, z) - sunk,
                z,
                size,
                yaw,
                Chance.unit(key, i, 6, 0),
                Chance.signed(key, i, 7, 0),
                0,
                Chance.unit(key, i, 8, 0));
    }
}
