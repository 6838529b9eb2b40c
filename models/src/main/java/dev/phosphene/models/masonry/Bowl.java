package dev.phosphene.models.masonry;

/**
 * The profile of the amphitheater: every radius, height and azimuth that stone, seats and cameras agree on.
 *
 * <p>Metres, origin in the centre of the orchestra floor. Azimuth in radians, 0 towards −z (north), a quarter turn towards +x (east).
 */
public final class Bowl {
    /** Rows of seats. */
    public static final int TIERS = 18;
    /** Radius of the foremost riser. */
    public static final double FIRST = 10;
    /** Depth of a tread. */
    public static final double DEPTH = 1.4;
    /** Height of a riser: a seat that a human body believes. */
    public static final double RISE = 0.42;
    /** Radius of the stage, and how high it rises. */
    public static final double STAGE = 6;

    public static final double STAGE_RISE = 0.9;
    /** The orchestra floor ends where a low kerb stands. */
    public static final double ORCHESTRA = 9;
    /** The walk on the rim, and the ring of piers on its outer part. */
    public static final double RIM = 35.2;

    public static final double RIM_HEIGHT = 8;
    public static final double RING_INNER = 37;
    public static final double RING_OUTER = 39;
    /** The carved slope outside the ring climbs from the rim walk to the forest floor. */
    public static final double SLOPE_END = 46;

    public static final double FOREST_HEIGHT = 12;
    /** Half the clear width of the northern aisle. */
    public static final double AISLE = 1.5;
    /** Radius at which the aisle ends in its gate. */
    public static final double GATE = 36;
    /** Half the width of a radial stair. */
    public static final double STAIR = 0.75;

    public static final int STAIRS = 8;

    /** Azimuth of the slide, radians, and its width at the rim. */
    private static final double SLIDE = StrictMath.toRadians(320);

    private static final double SLIDE_WIDTH = StrictMath.toRadians(20);

    private Bowl() {}

    /** Radius of the front edge of tier {@code k}. */
    public static double radius(int k) {
        return FIRST + DEPTH * k;
    }

    /** Height of the tread of tier {@code k}. */
    public static double height(int k) {
        return RISE * (k + 1);
    }

    /** Azimuth of stair {@code i}: between the axes, each a little off as if set out by eye. */
    public static double stair(int i) {
        return StrictMath.toRadians(22.5 + 45 * i + 1.8 * Chance.signed(11, i, 0, 0));
    }

    /**
     * How far time has broken the stone: 0 whole, 1 fallen. The outer ring and the upper tiers to the east (azimuth 60 .. 150 degrees)
     * are ruined, and in the north-west a piece of the ring has come down over the rows; elsewhere only the rim is chipped.
     */
    public static double ruin(double azimuth, double radius) {
        return StrictMath.max(east(azimuth, radius), slide(azimuth, radius));
    }

    /** The way that the falling ring took: a tongue from the gap between the arches halfway down to the stage. */
    private static double slide(double azimuth, double radius) {
        double bent = SLIDE + 0.05 * StrictMath.sin(0.33 * radius);
        double wide =
                0.5 * SLIDE_WIDTH * (0.55 + 0.45 * smooth(16, 32, radius)) * (1 + 0.25 * StrictMath.sin(1.9 * radius));
        double across = smooth(1.3, 0.6, StrictMath.abs(wrapped(azimuth - bent)) / wide);
        return 0.9 * across * smooth(15.5, 21, radius);
    }

    private static double east(double azimuth, double radius) {
        double east = wrapped(azimuth - StrictMath.toRadians(105)) / StrictMath.toRadians(45);
        double across = smooth(1.15, 0.55, StrictMath.abs(east));
        double ragged =
                0.5 + 0.3 * StrictMath.sin(7 * azimuth + 1.1) + 0.2 * StrictMath.sin(17 * azimuth + 0.19 * radius);
        double outward = smooth(17.5 + 6 * ragged, 32, radius);
        return across * outward;
    }

    /** True where a stair or the northern aisle takes the place of seats, with {@code margin} metres to spare. */
    public static boolean walked(double azimuth, double radius, double margin) {
        if (StrictMath.cos(azimuth) > 0 && radius * StrictMath.abs(StrictMath.sin(azimuth)) < AISLE + 0.5 + margin) {
            return true;
        }
        for (int i = 0; i < STAIRS; i++) {
            if (radius * StrictMath.abs(wrapped(azimuth - stair(i))) < STAIR + margin) {
                return true;
            }
        }
        return false;
    }

    /** An angle brought into −π .. π. */
    public static double wrapped(double angle) {
        return angle - 2 * StrictMath.PI * StrictMath.rint(angle / (2 * StrictMath.PI));
    }

    /** Hermite step from {@code a} to {@code b}, either way round. */
    public static double smooth(double a, double b, double x) {
        double t = StrictMath.clamp((x - a) / (b - a), 0, 1);
        return t * t * (3 - 2 * t);
    }
}
