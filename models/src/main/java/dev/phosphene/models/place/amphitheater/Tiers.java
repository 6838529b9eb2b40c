package dev.phosphene.models.place.amphitheater;

import dev.phosphene.models.masonry.Bowl;
import dev.phosphene.models.masonry.Course;
import dev.phosphene.models.masonry.Side;
import dev.phosphene.models.masonry.Sides;
import dev.phosphene.models.masonry.Stone;
import dev.phosphene.models.masonry.Weather;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The eighteen rows: seats, the slabs behind them where feet rest, and eight stairs of half steps. */
final class Tiers {
    /** Depth of the seat block; the rest of the tread is a slab a little lower. */
    private static final double SEAT = 0.86;

    private static final double SLAB_SUNK = 0.04;
    private static final double STEP = 0.7;

    private Tiers() {}

    static List<Stone> stones(int tier) {
        List<Stone> stones = new ArrayList<>();
        double radius = Bowl.radius(tier);
        double top = Bowl.height(tier);
        // A riser goes a little below the tread under it, so that no gap opens where rows have sunk.
        Course seats = new Course(radius, radius + SEAT, top - Bowl.RISE - 0.06, top, 1.15, Sides.SEAT, 100 + tier);
        Course slabs = new Course(
                radius + SEAT + Course.JOINT,
                radius + Bowl.DEPTH + 0.12,
                top - 0.3,
                top - SLAB_SUNK,
                1.75,
                Sides.SLAB,
                200 + tier);
        double gap = StrictMath.asin((Bowl.AISLE + 0.52) / radius);
        double[] stops = stops(radius, gap);
        for (int i = 0; i + 1 < stops.length; i++) {
            seats.lay(stops[i], stops[i + 1], i, stones);
        }
        slabs.lay(gap, 2 * StrictMath.PI - gap, 0, stones);
        for (int i = 0; i < Bowl.STAIRS; i++) {
            step(tier, i, stones);
        }
        return stones;
    }

    /** Azimuths where rows of seats end: the aisle and both edges of every stair, rising from just east of north. */
    private static double[] stops(double radius, double gap) {
        double[] stops = new double[2 * Bowl.STAIRS + 2];
        stops[0] = gap;
        stops[1] = 2 * StrictMath.PI - gap;
        for (int i = 0; i < Bowl.STAIRS; i++) {
            stops[2 + 2 * i] = Bowl.stair(i) - Bowl.STAIR / radius;
            stops[3 + 2 * i] = Bowl.stair(i) + Bowl.STAIR / radius;
        }
        Arrays.sort(stops);
        return stops;
    }

    /** The half step before a riser, two hollowed stones wide. */
    private static void step(int tier, int stair, List<Stone> into) {
        double front = Bowl.radius(tier) - STEP;
        double low = tier == 0 ? -0.1 : Bowl.height(tier - 1) - 0.1;
        double high = Bowl.height(tier) - Bowl.RISE / 2;
        double half = Bowl.STAIR / (front + STEP);
        double middle = Bowl.stair(stair);
        for (int s = 0; s < 2; s++) {
            double a = middle + (s - 1) * half + Course.JOINT / 2 / front;
            double b = middle + s * half - Course.JOINT / 2 / front;
            // Axis 0 runs against the azimuth: the high end of stone 0 is the stair's open flank.
            Sides sides = s == 0 ? Sides.STEP.ends(Side.JOINT, Side.OPEN) : Sides.STEP.ends(Side.OPEN, Side.JOINT);
            if (!Weather.gone(middle, front, 300 + tier, stair, s)) {
                Stone laid = Stone.polar(front, front + STEP + 0.02, a, b, low, high, sides);
                into.add(Weather.on(laid, 400 + tier, stair, s));
            }
        }
    }
}
