package dev.phosphene.models.place.amphitheater;

import dev.phosphene.models.masonry.Chance;

/** Home points of the fireflies: thick on the ledge and the slope, a few strayed into the bowl. */
final class Lights {
    private static final int COUNT = 1100;

    private Lights() {}

    static float[] fireflies() {
        float[] homes = new float[4 * COUNT];
        for (int i = 0; i < COUNT; i++) {
            double turn = 6.2831853 * Chance.unit(101, i, 0, 0);
            double u = Chance.unit(101, i, 1, 0);
            double radius = i % 6 == 0 ? 12 + 26 * u : 39.5 + 12 * u;
            double x = radius * StrictMath.sin(turn);
            double z = -radius * StrictMath.cos(turn);
            if (i % 5 == 0) {
                x = 10 * Chance.signed(101, i, 2, 0);
                z = 46 + 14 * u;
            }
            double up = Chance.unit(101, i, 3, 0);
            homes[4 * i] = (float) x;
            homes[4 * i + 1] = (float) (Terrain.height(x, z) + 0.3 + 3.2 * up * up * up);
            homes[4 * i + 2] = (float) z;
            homes[4 * i + 3] = (float) Chance.unit(101, i, 4, 0);
        }
        return homes;
    }
}
