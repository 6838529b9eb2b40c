package dev.phosphene.models.crowd;

import dev.phosphene.core.curve.Point;
import dev.phosphene.models.masonry.Bowl;
import dev.phosphene.models.masonry.Chance;
import dev.phosphene.models.masonry.Seat;
import dev.phosphene.models.masonry.Seats;
import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import dev.phosphene.models.scene.Planting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The crowd: a being on every seat, its kind chosen so that great ones have room and no row is a row of clones. */
public final class Beings {
    /** The hero's seat is the one on this tier that lies nearest to this azimuth. */
    private static final int HERO_TIER = 6;

    private static final double HERO_AZIMUTH = StrictMath.toRadians(-62);
    /** Seats of those who were there first: the hero is one of them, the great ones are, and nobody crowds a great one later. */
    private static final int ELDERS = 260;
    /** A great one needs this much room to both sides, in metres. */
    private static final double GREAT_ROOM = 1.75;

    /** Seats nearer to the hero than this stay empty: a lens comes there. Metres. */
    private static final double LENS_ROOM = 1.5;

    /**
     * Where nobody sits, x, z and radius in metres: behind the hero's head, where other eyes would crowd its own; and beside the lens on the
     * top tier, where a wing would be all that is seen of a being.
     */
    private static final double[][] KEPT_CLEAR = {{-17.4, -10.27, 0.95}, {-12.65, 32.95, 3.75}};

    private Beings() {}

    /** Where each being sits and what it is. */
    record Sitter(Seat seat, Kind kind, double scale, double yaw) {}

    /** Bodies, wings, strings and smears for these seats. */
    public static List<Planting> plant(List<Seat> seats) {
        Instances[] bodies = {new Instances(), new Instances(), new Instances()};
        Instances hero = new Instances();
        Instances smeared = new Instances();
        Seat heroSeat = seats.isEmpty() ? null : heroSeat();
        for (Sitter s : seated(seats)) {
            boolean isHero = heroSeat != null && s.seat.azimuth() == heroSeat.azimuth() && s.seat.tier() == HERO_TIER;
            add(isHero ? hero : bodies[s.kind.ordinal()], s);
            // Smears are wide and soft: those of the elders cover all.
            if (smeared.count() < ELDERS) {
                add(smeared, s);
            }
        }
        List<Planting> plantings = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            plantings.add(new Planting(Figures.of(kind), bodies[kind.ordinal()]));
        }
        if (hero.count() > 0) {
            plantings.add(new Planting(only("hero-head", Figures.heroHead()), hero));
            plantings.add(new Planting(only("hero-body", Figures.heroBody()), hero));
            plantings.add(new Planting(Wings.heroModel(), hero));
        }
        plantings.add(new Planting(Wings.model(), bodies[Kind.WINGED.ordinal()]));
        plantings.add(new Planting(Strings.model(), bodies[Kind.HARP.ordinal()]));
        plantings.add(new Planting(Smears.model(), smeared));
        return plantings;
    }

    private static Model only(String name, Mesh mesh) {
        return new Model(name, Material.FIGURE, List.of(new Level(mesh, Double.POSITIVE_INFINITY)));
    }

    private static void add(Instances into, Sitter s) {
        Seat seat = s.seat;
        double rank = (seat.tier() + seat.seed()) / Bowl.TIERS;
        into.add(seat.x(), seat.y(), seat.z(), s.scale, s.yaw, seat.seed(), rank, seat.azimuth(), s.kind.ordinal());
    }

    /** The seat of the winged one whose eye a lens comes close to. */
    public static Seat heroSeat() {
        return Seats.taken().stream()
                .limit(ELDERS)
                .filter(seat -> seat.tier() == HERO_TIER)
                .min(Comparator.comparingDouble(seat -> StrictMath.abs(Bowl.wrapped(seat.azimuth() - HERO_AZIMUTH))))
                .orElseThrow();
    }

    /** Centre of the hero's eye on the side of falling azimuth, from which the film comes; head straight, in metres of the place. */
    public static Point heroEye() {
        return heroPoint(-WingedBody.EYE.x(), WingedBody.EYE.y(), WingedBody.EYE.z());
    }

    /** A point of the hero's own space (front +z, +x its left) in the amphitheater. */
    public static Point heroPoint(double x, double y, double z) {
        Seat seat = heroSeat();
        double cos = StrictMath.cos(seat.facing());
        double sin = StrictMath.sin(seat.facing());
        return new Point(seat.x() + cos * x + sin * z, seat.y() + y, seat.z() - sin * x + cos * z);
    }

    static List<Sitter> seated(List<Seat> seats) {
        List<Sitter> sitters = new ArrayList<>();
        Seat hero = seats.isEmpty() ? null : heroSeat();
        List<Seat> elders = seats.subList(0, Math.min(ELDERS, seats.size()));
        for (Seat seat : seats) {
            if (hero != null && seat.tier() == hero.tier() && seat.azimuth() == hero.azimuth()) {
                sitters.add(new Sitter(seat, Kind.WINGED, 1, seat.facing()));
                continue;
            }
            if (hero != null
                    && (keptClear(seat) || StrictMath.hypot(seat.x() - hero.x(), seat.z() - hero.z()) < LENS_ROOM)) {
                continue;
            }
            int key = (int) (seat.seed() * (1 << 24));
            boolean elder = sitters.size() < elders.size();
            if (!elder && crowds(seat, sitters)) {
                continue;
            }
            Kind kind = kind(seat, elder ? room(seat, elders) : 0, key);
            double size = kind == Kind.HUNCHED
                    ? 1.08 + 0.22 * Chance.unit(81, key, 1, 0)
                    : 0.95 + 0.2 * Chance.unit(81, key, 1, 0);
            double yaw = seat.facing() + 0.14 * Chance.signed(81, key, 2, 0);
            sitters.add(new Sitter(seat, kind, size, yaw));
        }
        return sitters;
    }

    private static Kind kind(Seat seat, double room, int key) {
        double u = Chance.unit(81, key, 3, 0);
        // Great ones thin out towards the stage, where they would hide the rest.
        double great = room > GREAT_ROOM ? 0.15 + 0.005 * seat.tier() : 0;
        if (u < great) {
            return Kind.HUNCHED;
        }
        return Chance.unit(81, key, 4, 0) < 0.58 ? Kind.WINGED : Kind.HARP;
    }

    private static boolean keptClear(Seat seat) {
        for (double[] clear : KEPT_CLEAR) {
            if (StrictMath.hypot(seat.x() - clear[0], seat.z() - clear[1]) < clear[2]) {
                return true;
            }
        }
        return false;
    }

    private static boolean crowds(Seat seat, List<Sitter> sitters) {
        return sitters.stream()
                .filter(s -> s.kind == Kind.HUNCHED && s.seat.tier() == seat.tier())
                .anyMatch(s -> StrictMath.hypot(s.seat.x() - seat.x(), s.seat.z() - seat.z()) < GREAT_ROOM);
    }

    /** Metres to the nearest neighbour on the same tread. */
    private static double room(Seat seat, List<Seat> seats) {
        double nearest = 1e9;
        for (Seat other : seats) {
            if (other.tier() == seat.tier() && other != seat) {
                nearest = Math.min(nearest, StrictMath.hypot(other.x() - seat.x(), other.z() - seat.z()));
            }
        }
        return nearest;
    }
}
