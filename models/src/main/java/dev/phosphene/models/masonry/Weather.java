package dev.phosphene.models.masonry;

import dev.phosphene.core.hash.Noise;

/** What centuries have done to each stone where it lies: how it settled, how broken it is, how green. */
public final class Weather {
    /** How far a laid block has shifted, metres, and tilted, radians. */
    private static final double SHIFT = 0.008;

    private static final double TILT = StrictMath.toRadians(0.4);

    private Weather() {}

    /** True when the block of these keys has been robbed or has fallen. */
    public static boolean gone(double azimuth, double radius, int a, int b, int c) {
        double ruin = Bowl.ruin(azimuth, radius);
        return Chance.unit(41, a, b, c) < 0.004 + 0.85 * ruin * ruin;
    }

    /** A laid block as it lies today. */
    public static Stone on(Stone laid, int a, int b, int c) {
        double x = laid.middle(0);
        double z = laid.middle(2);
        double radius = StrictMath.max(0.1, StrictMath.hypot(x, z));
        double ruin = Bowl.ruin(StrictMath.atan2(x, -z), radius);
        double chance = Chance.unit(42, a, b, c);
        double decay = StrictMath.clamp(0.1 + 0.55 * chance * chance * chance + 0.9 * ruin, 0, 1);
        double out = SHIFT * Chance.signed(43, a, b, c) * (1 + 4 * ruin);
        double loose = 1 + 8 * ruin;
        Stone settled = laid.nudged(
                out * x / radius,
                SHIFT * Chance.signed(44, a, b, c) * (1 + 3 * ruin) - 0.05 * ruin,
                out * z / radius,
                TILT * loose * Chance.signed(45, a, b, c),
                TILT * loose * Chance.signed(46, a, b, c));
        double bevel = 0.015 + 0.025 * Chance.unit(47, a, b, c);
        return settled.with(Chance.unit(48, a, b, c), bevel, decay, green(x, laid.middle(1), z));
    }

    /** How overgrown a spot is, 0 .. 1: in patches, more on the rim, where roots come over it, less on the piers that stand in the wind. */
    public static double green(double x, double y, double z) {
        double broad = Noise.value((float) (0.11 * x + 40), (float) (0.2 * y), (float) (0.11 * z + 40));
        double fine = Noise.value((float) (0.6 * x), (float) (0.6 * y + 9), (float) (0.6 * z));
        double rim = Bowl.smooth(6.5, 8, y) - 2.2 * Bowl.smooth(8.4, 9.4, y);
        return StrictMath.clamp(3.2 * (0.8 * broad + 0.2 * fine) - 1.85 + 0.18 * rim, 0, 0.85);
    }
}
