package dev.phosphene.models.place.amphitheater;

import dev.phosphene.models.masonry.Bowl;
import dev.phosphene.models.masonry.Chance;
import dev.phosphene.models.masonry.Course;
import dev.phosphene.models.masonry.Side;
import dev.phosphene.models.masonry.Sides;
import dev.phosphene.models.masonry.Stone;
import java.util.ArrayList;
import java.util.List;

/**
 * The broken outer ring: forty-eight piers, the arches that still span between them, a cornice here and there.
 *
 * <p>Bay i is the opening at azimuth 7.5° · i, between pier i − 1 on its lower and pier i on its higher side.
 */
final class Ring {
    static final int BAYS = 48;
    private static final double MIDDLE = (Bowl.RING_INNER + Bowl.RING_OUTER) / 2;
    private static final double PIER = 1.7;
    private static final double DEPTH = 1.8;
    private static final double BASE = Bowl.RIM_HEIGHT;
    private static final double SPRING = 11.1;
    private static final double COURSE = 0.62;
    private static final int VOUSSOIRS = 9;
    private static final double THICK = 0.5;

    private Ring() {}

    static double azimuth(double bay) {
        return 2 * StrictMath.PI * bay / BAYS;
    }

    /**
     * How much of each pier stands: 1 to the impost, 2 with its arches' springers and cornice. Set by hand: whole to the north-west so that one
     * clean run of arches stands against the light, a gap where the eye enters, ruin to the east, a low breach in the south for the lens.
     */
    private static final double[] STANDS = {
        2, 2, 1.6, 1.0, 0.55, 2, 2, 1.6, // azimuth 3.75 .. 56 degrees
        0.7, 0.25, 0.0, 0.15, 0.9, 0.4, 0.0, 0.0, // 64 .. 116
        0.3, 0.6, 0.2, 1.2, 2, 0.9, 0.35, 0.12, // 124 .. 176
        0.1, 0.3, 1.5, 2, 2, 1.3, 0.5, 2, // 184 .. 236
        2, 2, 2, 1.1, 0.8, 2, 2, 2, // 244 .. 296
        2, 1.5, 0.3, 0.2, 1.6, 2, 2, 2, // 304 .. 356
    };

    private static double stands(int pier) {
        return STANDS[StrictMath.floorMod(pier, BAYS)];
    }

    /** Everything of bay i: its arch, and the pier on its higher side. */
    static List<Stone> bay(int i) {
        List<Stone> stones = new ArrayList<>();
        pier(i, stones);
        hearts(i, stones);
        boolean whole = stands(i - 1) >= 2 && stands(i) >= 2;
        arch(i, whole, stones);
        if (stands(i) >= 1.5) {
            spandrel(i, stones);
        }
        if (whole) {
            cornice(i, stones);
        }
        return stones;
    }

    private static void pier(int i, List<Stone> into) {
        double azimuth = azimuth(i + 0.5);
        double height = stands(i) >= 1 ? SPRING - 0.24 : BASE + 0.4 + (SPRING - BASE) * 0.85 * stands(i);
        put(azimuth, 0, BASE, PIER + 0.2, 0.36, DEPTH + 0.2, Sides.PIER.openTop(), 700, i, 0, into);
        double y = BASE + 0.368;
        int course = 1;
        for (; y + 0.2 < height; course++) {
            double rise = StrictMath.min(COURSE, height - y);
            boolean last = y + rise + 0.2 >= height;
            Sides sides = last ? Sides.PIER.openTop() : Sides.PIER;
            if ((course & 1) == 0) {
                double split = 0.2 * Chance.signed(701, i, course, 0);
                double leftWide = PIER / 2 + split;
                put(
                        azimuth,
                        -PIER / 2 + leftWide / 2,
                        y,
                        leftWide - 0.012,
                        rise - 0.008,
                        DEPTH,
                        sides.ends(Side.JOINT, Side.OPEN),
                        702,
                        i,
                        course,
                        into);
                if (!(last && stands(i) < 1)) {
                    put(
                            azimuth,
                            leftWide / 2,
                            y,
                            PIER - leftWide - 0.012,
                            rise - 0.008,
                            DEPTH,
                            sides.ends(Side.OPEN, Side.JOINT),
                            703,
                            i,
                            course,
                            into);
                }
            } else {
                put(azimuth, 0, y, PIER, rise - 0.008, DEPTH, sides, 704, i, course, into);
            }
            y += rise;
        }
        if (stands(i) >= 1) {
            put(azimuth, 0, y, PIER + 0.18, 0.23, DEPTH + 0.16, Sides.FREE, 705, i, 0, into);
        }
    }

    /** The rubble within: no daylight shows through the joints of a thick wall. */
    private static void hearts(int i, List<Stone> into) {
        double azimuth = azimuth(i + 0.5);
        if (stands(i) >= 1) {
            double half = PIER / 2 - 0.12;
            heart(azimuth, BASE + 0.1, half, SPRING - 0.06, half, 740, i, into);
        }
        if (stands(i) >= 2) {
            heart(azimuth, SPRING - 0.06, 0.24, SPRING + 2.1, 1.34, 741, i, into);
        }
        if (stands(i - 1) >= 2 && stands(i) >= 2) {
            double half = StrictMath.PI * MIDDLE / BAYS - 0.05;
            heart(azimuth(i), SPRING + 1.95, half, SPRING + 2.3, half, 742, i, into);
        }
    }

    private static void heart(
            double azimuth, double low, double lowHalf, double high, double highHalf, int a, int i, List<Stone> into) {
        double[] c = new double[24];
        for (int n = 0; n < 8; n++) {
            double half = (n & 2) == 0 ? lowHalf : highHalf;
            double out = (DEPTH / 2 - 0.15) * ((n & 4) == 0 ? -1 : 1);
            corner(c, n, azimuth, (n & 1) == 0 ? half : -half, (n & 2) == 0 ? low : high, MIDDLE + out);
        }
        into.add(Laid.settled(new Stone(c, Sides.PIER, 0, Course.JOINT, 0, 0), a, i, 0));
    }

    /** The ring of wedge stones; where the arch has fallen only its springers are left. */
    private static void arch(int i, boolean whole, List<Stone> into) {
        double half = MIDDLE * StrictMath.tan(azimuth(0.5)) - PIER / 2;
        for (int k = 0; k < VOUSSOIRS; k++) {
            boolean east = k < VOUSSOIRS / 2;
            int from = east ? k : VOUSSOIRS - 1 - k;
            double support = stands(east ? i : i - 1);
            int left = (int) (support >= 1.5 ? 1 + 2.4 * Chance.unit(710, i, east ? 1 : 0, 0) : 0);
            if (whole || from < left) {
                boolean bare = !whole && from == left - 1;
                into.add(Laid.settled(voussoir(i, k, half, bare, east), 711, i, k));
            }
        }
    }

    private static Stone voussoir(int bay, int k, double half, boolean bare, boolean east) {
        double a = StrictMath.PI * k / VOUSSOIRS + 0.004;
        double b = StrictMath.PI * (k + 1) / VOUSSOIRS - 0.004;
        double[] c = new double[24];
        for (int n = 0; n < 8; n++) {
            // Seen from the centre: axis 0 runs to the left, against the azimuth, as in every round course.
            double angle = (n & 1) == 0 ? a : b;
            double radius = (n & 2) == 0 ? half : half + THICK;
            double out = (n & 4) == 0 ? MIDDLE - DEPTH / 2 + 0.04 : MIDDLE + DEPTH / 2 - 0.04;
            corner(c, n, azimuth(bay), radius * StrictMath.cos(angle), SPRING + radius * StrictMath.sin(angle), out);
        }
        Side above = bare ? Side.OPEN : Side.JOINT;
        Sides sides = new Sides(
                bare && !east ? Side.OPEN : Side.JOINT,
                bare && east ? Side.OPEN : Side.JOINT,
                Side.OPEN,
                above,
                Side.OPEN,
                Side.OPEN);
        return new Stone(c, sides, 0, 0.02, 0, 0);
    }

    /** The stones over a pier between the backs of its arches. */
    private static void spandrel(int i, List<Stone> into) {
        double reach = MIDDLE * StrictMath.tan(azimuth(0.5));
        double outer = reach - PIER / 2 + THICK;
        double y = SPRING;
        boolean tall = stands(i) >= 2;
        for (int c = 0; c < (tall ? 4 : 2); c++) {
            double rise = 0.55;
            double up = StrictMath.min(y + rise * 0.35 - SPRING, outer);
            double half = StrictMath.max(0.35, reach - StrictMath.sqrt(outer * outer - up * up) + 0.04);
            boolean top = !tall && c == 1 || tall && c == 3;
            Sides sides = top ? Sides.PIER.openTop() : Sides.PIER;
            put(azimuth(i + 0.5), 0, y, 2 * half, rise - 0.008, DEPTH - 0.1, sides, 720, i, c, into);
            y += rise;
        }
    }

    /** The moulding over a whole bay, two stones, and what is left of an attic. */
    private static void cornice(int i, List<Stone> into) {
        double width = 2 * StrictMath.PI * MIDDLE / BAYS / 2;
        for (int s = 0; s < 2; s++) {
            if (Chance.unit(730, i, s, 0) < 0.66) {
                double azimuth = azimuth(i + 0.5 * s);
                put(
                        azimuth,
                        0,
                        SPRING + 2.2,
                        width - 0.012,
                        0.34,
                        DEPTH + 0.3,
                        Sides.CAP.ends(Side.OPEN, Side.OPEN),
                        731,
                        i,
                        s,
                        into);
                if (Chance.unit(730, i, s, 1) < 0.42) {
                    double wide = width * (0.45 + 0.4 * Chance.unit(730, i, s, 2));
                    put(azimuth, 0.2, SPRING + 2.54, wide, 0.4, 0.8, Sides.LOOSE, 732, i, s, into);
                }
            }
        }
    }

    private static void put(
            double azimuth,
            double across,
            double y,
            double wide,
            double rise,
            double deep,
            Sides sides,
            int a,
            int b,
            int d,
            List<Stone> into) {
        double[] c = new double[24];
        for (int n = 0; n < 8; n++) {
            double t = across + ((n & 1) == 0 ? wide / 2 : -wide / 2);
            corner(c, n, azimuth, t, (n & 2) == 0 ? y : y + rise, MIDDLE + ((n & 4) == 0 ? -deep / 2 : deep / 2));
        }
        into.add(Laid.settled(new Stone(c, sides, 0, Course.JOINT, 0, 0), a, b, d));
    }

    /** A point of a flat bay: {@code across} metres towards rising azimuth from its middle, {@code out} metres from the centre. */
    private static void corner(double[] c, int n, double azimuth, double across, double y, double out) {
        double sin = StrictMath.sin(azimuth);
        double cos = StrictMath.cos(azimuth);
        c[3 * n] = out * sin + across * cos;
        c[3 * n + 1] = y;
        c[3 * n + 2] = -out * cos + across * sin;
    }
}
