package dev.phosphene.models.masonry;

import java.util.List;

/**
 * A row of blocks laid along an arc, cut to slightly different lengths, with a narrow joint between each two.
 *
 * @param inner radius of the front, metres
 * @param outer radius of the back, metres
 * @param low height of the underside, metres
 * @param high height of the top, metres
 * @param length metres of a usual block, measured at the front
 * @param sides what lies against each block
 * @param key tells this row's chance from other rows'
 */
public record Course(double inner, double outer, double low, double high, double length, Sides sides, int key) {
    /** Width of a joint at the front, metres. */
    public static final double JOINT = 0.012;

    /** Lays the row from one azimuth to another (radians, rising), leaving out what has fallen. */
    public void lay(double from, double to, int stretch, List<Stone> into) {
        int count = StrictMath.max(1, (int) StrictMath.round((to - from) * inner / length));
        for (int i = 0; i < count; i++) {
            double a = cut(from, to, stretch, i, count) + JOINT / 2 / inner;
            double b = cut(from, to, stretch, i + 1, count) - JOINT / 2 / inner;
            int block = 256 * stretch + i;
            if (!Weather.gone((a + b) / 2, inner, key, block, 0)) {
                into.add(Weather.on(Stone.polar(inner, outer, a, b, low, high, sides), key, block, 1));
            }
        }
    }

    private double cut(double from, double to, int stretch, int i, int count) {
        double off = i == 0 || i == count ? 0 : 0.22 * Chance.signed(51, key, stretch, i);
        return from + (to - from) * (i + off) / count;
    }
}
