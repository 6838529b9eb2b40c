package dev.phosphene.models.place.amphitheater;

import dev.phosphene.models.masonry.Bowl;
import dev.phosphene.models.masonry.Chance;
import dev.phosphene.models.masonry.Sides;
import dev.phosphene.models.masonry.Stone;
import java.util.ArrayList;
import java.util.List;

/** What fell: blocks strewn over the ruined east, thinning down the rows, and a few that rolled as far as the orchestra. */
final class Rubble {
    private static final int TRIES = 520;
    private static final int SLID = 210;

    private Rubble() {}

    static List<Stone> stones() {
        List<Stone> stones = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            double azimuth = StrictMath.toRadians(52 + 106 * Chance.unit(61, i, 0, 0));
            double down = Chance.unit(61, i, 1, 0);
            double radius = 39.5 - 17 * down * down;
            double ruin = Bowl.ruin(azimuth, radius);
            if (Chance.unit(61, i, 2, 0) < 0.15 + 0.8 * ruin && !Bowl.walked(azimuth, radius, -0.3)) {
                stones.add(fallen(azimuth, radius, i, 0.32 + 0.75 * Chance.unit(61, i, 3, 0) * ruin));
            }
        }
        // What the slide brought: small stones everywhere in it, the blocks of the arches on top and below its end
        for (int i = 0; i < SLID; i++) {
            double azimuth = StrictMath.toRadians(308 + 24 * Chance.unit(63, i, 0, 0));
            double down = Chance.unit(63, i, 1, 0);
            double radius = 38.5 - 22 * down;
            if (Bowl.ruin(azimuth, radius) > 0.4 && !Bowl.walked(azimuth, radius, -0.3)) {
                double size = 0.24 + 0.7 * StrictMath.pow(Chance.unit(63, i, 2, 0), 3);
                Stone block = fallen(azimuth, radius, 2000 + i, size);
                // It fell late: bare and pale
                stones.add(block.with(block.seed(), block.bevel(), 0.5 * block.decay(), 0.2 * block.moss()));
            }
        }
        // By hand: stones that rolled down, each where the eye rests on the way to the stage
        double[][] rolled = {
            {118, 9.6, 0.6},
            {109, 8.2, 0.42},
            {97, 12.6, 0.55},
            {205, 36.4, 0.7},
            {213, 36.1, 0.45},
            {163, 36.3, 0.8},
            {17, 36.2, 0.6},
            {339, 36.3, 0.5},
            {311, 31.2, 0.55},
            {264, 24.2, 0.4},
            {33, 27.3, 0.45},
            {322, 33.4, 1.2},
            {317, 30.2, 1.0},
            {324, 27.1, 1.15},
            {318, 23.6, 0.95},
            {322, 20.4, 1.05},
            {319, 17.2, 0.9},
            {325, 14.4, 0.85},
            {314, 12.9, 0.7},
            {328, 9.4, 0.75},
            {83, 21.5, 1.2},
            {92, 18.4, 0.95},
            {76, 25.2, 1.1},
            {101, 15.2, 0.7}
        };
        for (int i = 0; i < rolled.length; i++) {
            stones.add(fallen(StrictMath.toRadians(rolled[i][0]), rolled[i][1], 900 + i, rolled[i][2]));
        }
        return stones;
    }

    private static Stone fallen(double azimuth, double radius, int i, double size) {
        double x = radius * StrictMath.sin(azimuth);
        double z = -radius * StrictMath.cos(azimuth);
        double earth = radius < Bowl.FIRST - 0.5 ? 0 : Bed.height(azimuth, radius);
        double tread = Terrain.height(x, z);
        double ruin = Bowl.ruin(azimuth, radius);
        // Where rows still stand it lies on the tread, in the ruin on the debris
        double ground = ruin > 0.5 ? earth : StrictMath.max(earth, tread);
        double up = size * (0.5 + 0.35 * Chance.unit(62, i, 0, 0));
        double back = size * (0.7 + 0.5 * Chance.unit(62, i, 1, 0));
        double sunk = ground - 0.12 * size;
        Stone laid = Stone.block(x, sunk, z, size * 1.25, up, back, 6.28 * Chance.unit(62, i, 2, 0), Sides.LOOSE);
        double lean = 0.32 * Chance.signed(62, i, 3, 0);
        double nod = 0.32 * Chance.signed(62, i, 4, 0);
        Stone leant = laid.rolled(
                StrictMath.sin(nod / 2),
                0,
                StrictMath.sin(lean / 2) * StrictMath.cos(nod / 2),
                StrictMath.cos(lean / 2) * StrictMath.cos(nod / 2));
        return leant.with(
                Chance.unit(62, i, 5, 0), 0.03, 0.45 + 0.4 * Chance.unit(62, i, 6, 0), 0.6 * Chance.unit(62, i, 7, 0));
    }
}
