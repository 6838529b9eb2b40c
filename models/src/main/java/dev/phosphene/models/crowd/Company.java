package dev.phosphene.models.crowd;

import dev.phosphene.models.masonry.Bowl;
import dev.phosphene.models.masonry.Seat;
import java.util.ArrayList;
import java.util.List;

/**
 * The hero's neighbours: seats set by hand where a long lens tracks along the sixth tier, so that it always has someone near, someone behind
 * and something between. A seat that is already taken keeps whoever sits there.
 */
enum Company {
    A(6, -91.0, Kind.HARP),
    B(6, -83.5, Kind.WINGED),
    C(6, -71.2, Kind.HUNCHED),
    D(6, -67.6, Kind.HARP),
    E(6, -56.4, Kind.HARP),
    F(6, -51.5, Kind.WINGED),
    G(7, -84.5, Kind.HUNCHED),
    H(7, -71.0, Kind.WINGED),
    I(7, -65.4, Kind.HARP),
    J(7, -61.0, Kind.HUNCHED),
    K(7, -52.6, Kind.HARP),
    L(8, -80.4, Kind.WINGED),
    M(8, -69.5, Kind.WINGED),
    N(8, -64.8, Kind.WINGED),
    O(8, -55.6, Kind.HUNCHED),
    P(9, -73.0, Kind.HARP),
    Q(9, -67.0, Kind.HUNCHED),
    R(9, -61.5, Kind.WINGED),
    S(9, -57.0, Kind.WINGED);

    /** Behind the front edge of the tread, as the other seats are. */
    private static final double BEHIND_EDGE = 0.42;
    /** Nobody sits nearer than this to another. */
    private static final double ELBOW = 1.3;

    private final int tier;
    private final double azimuth;
    final Kind kind;

    Company(int tier, double degrees, Kind kind) {
        this.tier = tier;
        this.azimuth = StrictMath.toRadians(degrees);
        this.kind = kind;
    }

    Seat seat() {
        double radius = Bowl.radius(tier) + BEHIND_EDGE;
        double seed = (ordinal() * 0.618034 + 0.11) % 1;
        return new Seat(
                radius * StrictMath.sin(azimuth),
                Bowl.height(tier),
                -radius * StrictMath.cos(azimuth),
                azimuth,
                tier,
                seed);
    }

    /** Those for whom there is room among these seats. */
    static List<Company> among(List<Seat> seats) {
        List<Company> found = new ArrayList<>();
        for (Company each : values()) {
            Seat seat = each.seat();
            boolean walked = Bowl.walked(each.azimuth, StrictMath.hypot(seat.x(), seat.z()), 0.5);
            boolean taken = seats.stream()
                    .anyMatch(
                            o -> o.tier() == each.tier && StrictMath.hypot(o.x() - seat.x(), o.z() - seat.z()) < ELBOW);
            if (!walked && !taken) {
                found.add(each);
            }
        }
        return found;
    }
}
