package dev.phosphene.models.masonry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the crowd sits: groups and gaps along every tier, clear of stairs, aisle and ruin.
 *
 * <p>The crowd is composition, so every quality tier has all of it; tiers differ in how finely its bodies are drawn.
 */
public final class Seats {
    /** A body sits this far behind the front edge of its tread. */
    private static final double BEHIND_EDGE = 0.42;
    /** Neighbours are at least this far apart: wings and shoulders need it. */
    private static final double ELBOW = 1.22;

    /** Fills the bowl from afar and still leaves the great ones room, and single figures their outline, from near. */
    private static final int TAKEN = 400;

    private Seats() {}

    private record Ranked(Seat seat, double rank) {}

    /** The seats taken, most important first. */
    public static List<Seat> taken() {
        List<Ranked> ranked = new ArrayList<>();
        for (int k = 0; k < Bowl.TIERS; k++) {
            row(k, ranked);
        }
        ranked.sort(Comparator.comparingDouble(Ranked::rank));
        return ranked.stream().map(Ranked::seat).limit(TAKEN).toList();
    }

    private static void row(int k, List<Ranked> into) {
        double radius = Bowl.radius(k) + BEHIND_EDGE;
        double round = 2 * StrictMath.PI * radius;
        double along = 0;
        for (int j = 0; along < round - ELBOW; j++) {
            double azimuth = Bowl.wrapped(along / radius);
            boolean free = !Bowl.walked(azimuth, radius, 0.5) && Bowl.ruin(azimuth, radius) < 0.25;
            if (free) {
                double forward = 0.1 * Chance.signed(21, k, j, 1);
                Seat seat = new Seat(
                        (radius + forward) * StrictMath.sin(azimuth),
                        Bowl.height(k),
                        -(radius + forward) * StrictMath.cos(azimuth),
                        azimuth,
                        k,
                        Chance.unit(21, k, j, 2));
                into.add(new Ranked(seat, rank(k, j, azimuth)));
            }
            // Two or three sit together, then a gap; wide gaps grow commoner towards the rim.
            boolean gap = Chance.unit(21, k, j, 3) < 0.3;
            double wide = gap ? 1.2 + (1.6 + 0.1 * k) * Chance.unit(21, k, j, 4) : 0.45 * Chance.unit(21, k, j, 5);
            along += ELBOW + wide;
        }
    }

    /** Order of importance: even along the row by the golden ratio; the rows that lenses pass closest come first. */
    private static double rank(int k, int j, double azimuth) {
        double golden = j * 0.6180339887498949 + Chance.unit(22, k, 0, 0);
        double even = golden - StrictMath.floor(golden);
        double trackedRows = Bowl.smooth(4, 1, StrictMath.abs(k - 6.0));
        double behindTopTierLens = Bowl.smooth(6, 3, Bowl.TIERS - 1.0 - k)
                * Bowl.smooth(0.35, 0.1, StrictMath.abs(Bowl.wrapped(azimuth - StrictMath.toRadians(200))));
        return even - 0.12 * trackedRows - 0.6 * behindTopTierLens;
    }
}
