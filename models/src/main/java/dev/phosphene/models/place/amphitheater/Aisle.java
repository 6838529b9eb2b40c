package dev.phosphene.models.place.amphitheater;

import dev.phosphene.models.masonry.Bowl;
import dev.phosphene.models.masonry.Chance;
import dev.phosphene.models.masonry.Course;
import dev.phosphene.models.masonry.Side;
import dev.phosphene.models.masonry.Sides;
import dev.phosphene.models.masonry.Stone;
import java.util.ArrayList;
import java.util.List;

/** The dark way from the north: two walls that climb with the rows, and the gate they end in. */
final class Aisle {
    private static final double THICK = 0.5;
    /** The topmost stones are this much taller: a coping that keeps feet out. */
    private static final double COPING = 0.13;
    /** Half width of the doorway, and the height where its arch springs. */
    private static final double DOOR = 1.05;

    private static final double SPRING = 2.35;
    private static final int VOUSSOIRS = 9;

    private Aisle() {}

    /** One wall: −1 the western, +1 the eastern. */
    static List<Stone> wall(int side) {
        List<Stone> stones = new ArrayList<>();
        double pitch = Bowl.DEPTH;
        for (int course = 0; course < Bowl.TIERS + 1; course++) {
            double from = course == 0 ? Bowl.ORCHESTRA : Bowl.radius(course - 1) - 0.02;
            double low = course == 0 ? -0.1 : Bowl.height(course - 1);
            double high = Bowl.height(course);
            double shift = (course & 1) == 0 ? 0 : pitch / 2;
            for (int i = 0; from < Bowl.GATE - 0.05; i++) {
                double to = StrictMath.min(from + (i == 0 && shift > 0 ? shift : pitch), Bowl.GATE);
                boolean top = course == Bowl.TIERS || from < Bowl.radius(course) - 0.1;
                stone(side, course, i, from, to, low, high, top, i == 0, stones);
                from = to;
            }
        }
        return stones;
    }

    private static void stone(
            int side,
            int course,
            int i,
            double from,
            double to,
            double low,
            double high,
            boolean top,
            boolean first,
            List<Stone> into) {
        // Axis 0 runs along the aisle, northward in the eastern wall; the front faces the way.
        double yaw = side * StrictMath.PI / 2;
        double x = side * (Bowl.AISLE + THICK / 2);
        Side free = first ? Side.OPEN : Side.JOINT;
        Sides sides = Laid.wall(top);
        sides = side > 0 ? sides.ends(free, Side.JOINT) : sides.ends(Side.JOINT, free);
        double rise = high - low - 0.008 + (top ? COPING : 0);
        Stone laid = Stone.block(x, low, -(from + to) / 2, to - from - Course.JOINT, rise, THICK, yaw, sides);
        into.add(Laid.settled(laid, 600 + side, course, i));
    }

    /** The gate: jambs, a round arch, and the wall above it up to the rim. */
    static List<Stone> gate() {
        List<Stone> stones = new ArrayList<>();
        double z = -Bowl.GATE - 0.35;
        double depth = 0.9;
        double outerRadius = DOOR + 0.52;
        for (int c = 0; c < 5; c++) {
            double rise = SPRING / 5;
            for (int s = -1; s <= 1; s += 2) {
                double wide = Bowl.AISLE + 0.1 - DOOR;
                Sides sides = new Sides(
                        s > 0 ? Side.JOINT : Side.OPEN,
                        s > 0 ? Side.OPEN : Side.JOINT,
                        Side.JOINT,
                        Side.JOINT,
                        Side.OPEN,
                        Side.BURIED);
                stones.add(Laid.settled(
                        facingSouth(s * (DOOR + wide / 2), c * rise, z, wide - 0.01, rise - 0.008, depth, sides),
                        620,
                        c,
                        s));
            }
        }
        for (int i = 0; i < VOUSSOIRS; i++) {
            stones.add(Laid.settled(voussoir(i, z, depth, outerRadius), 621, i, 0));
        }
        double low = SPRING;
        for (int c = 0; low < Bowl.RIM_HEIGHT - 0.1; c++) {
            double high = StrictMath.min(low + 0.44, Bowl.RIM_HEIGHT);
            double above = high - 0.1 - SPRING;
            double arch = above < outerRadius ? StrictMath.sqrt(outerRadius * outerRadius - above * above) : 0;
            courseAbove(c, low, high, arch, z, depth, stones);
            low = high;
        }
        return stones;
    }

    private static void courseAbove(
            int c, double low, double high, double arch, double z, double depth, List<Stone> into) {
        double end = Bowl.AISLE + 0.1;
        Sides sides = new Sides(Side.JOINT, Side.JOINT, Side.JOINT, Side.JOINT, Side.OPEN, Side.BURIED);
        if (arch > 0.1) {
            for (int s = -1; s <= 1; s += 2) {
                double wide = end - arch;
                if (wide > 0.08) {
                    into.add(Laid.settled(
                            facingSouth(s * (arch + wide / 2), low, z, wide, high - low - 0.008, depth - 0.06, sides),
                            622,
                            c,
                            s));
                }
            }
            return;
        }
        double split = (c & 1) == 0 ? 0.3 + 0.3 * Chance.unit(623, c, 0, 0) : -0.4 - 0.3 * Chance.unit(623, c, 0, 0);
        into.add(Laid.settled(
                facingSouth((-end + split) / 2, low, z, end + split - 0.01, high - low - 0.008, depth, sides),
                624,
                c,
                0));
        into.add(Laid.settled(
                facingSouth((end + split) / 2, low, z, end - split - 0.01, high - low - 0.008, depth, sides),
                624,
                c,
                1));
    }

    private static Stone facingSouth(
            double x, double y, double z, double wide, double rise, double depth, Sides sides) {
        return Stone.block(x, y, z, wide, rise, depth, StrictMath.PI, sides);
    }

    private static Stone voussoir(int i, double z, double depth, double outer) {
        double gap = 0.006;
        double a = StrictMath.PI * i / VOUSSOIRS + gap;
        double b = StrictMath.PI * (i + 1) / VOUSSOIRS - gap;
        double keystone = i == VOUSSOIRS / 2 ? 0.06 : 0;
        double[] c = new double[24];
        for (int k = 0; k < 8; k++) {
            // Axis 0 against the angle, axis 1 outward from the arch's centre, axis 2 into the wall: right-handed,
            // front to the south.
            double angle = (k & 1) == 0 ? a : b;
            double radius = (k & 2) == 0 ? DOOR : outer + keystone;
            c[3 * k] = radius * StrictMath.cos(angle);
            c[3 * k + 1] = SPRING + radius * StrictMath.sin(angle);
            c[3 * k + 2] = z + ((k & 4) == 0 ? depth / 2 + 0.05 + keystone : -depth / 2);
        }
        Sides sides = new Sides(Side.JOINT, Side.JOINT, Side.OPEN, Side.JOINT, Side.OPEN, Side.BURIED);
        return new Stone(c, sides, 0, 0.02, 0, 0);
    }
}
