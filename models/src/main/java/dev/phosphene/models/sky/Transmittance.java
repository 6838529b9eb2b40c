package dev.phosphene.models.sky;

/**
 * Share of light, band by band, that comes from space down to a height along a direction that misses the ground. A table over height and
 * direction; directions crowd at the horizon, heights at the ground.
 */
final class Transmittance {
    private static final int RADII = 48;
    private static final int DIRECTIONS = 96;
    private static final int STEPS = 64;
    private static final int ROW = DIRECTIONS * Band.COUNT;
    /** Sine of the sun's half width, as it softens the edge of the earth's shadow. */
    private static final double SUN_RADIUS = 0.0047;

    private final double[] table = new double[RADII * ROW];
    private double air;
    private double haze;
    private double ozone;

    Transmittance() {
        for (int i = 0; i < RADII; i++) {
            double share = (double) i / (RADII - 1);
            double r = Atmosphere.GROUND + share * share * (Atmosphere.TOP - Atmosphere.GROUND);
            double horizon = Atmosphere.horizon(r);
            for (int j = 0; j < DIRECTIONS; j++) {
                double x = (double) j / (DIRECTIONS - 1);
                integrate(r, horizon + (1 - horizon) * x * x);
                for (int b = 0; b < Band.COUNT; b++) {
                    table[i * ROW + j * Band.COUNT + b] = StrictMath.exp(-Band.extinction(b, air, haze, ozone));
                }
            }
        }
    }

    /** Sums up what lies on the way; steps crowd where it is nearest to the ground. */
    private void integrate(double r, double mu) {
        air = 0;
        haze = 0;
        ozone = 0;
        double far = Atmosphere.toTop(r, mu);
        double nearest = Math.clamp(-r * mu, 0, far);
        int before = far == 0 ? 0 : (int) (STEPS * nearest / far);
        stretch(r, mu, nearest, -nearest, before);
        stretch(r, mu, nearest, far - nearest, STEPS - before);
    }

    private void stretch(double r, double mu, double start, double length, int steps) {
        for (int s = 0; s < steps; s++) {
            double share = (s + 0.5) / steps;
            double t = start + length * share * share;
            double step = Math.abs(length) * 2 * share / steps;
            double height = Math.max(0, Atmosphere.radius(r, mu, t) - Atmosphere.GROUND);
            air += step * Atmosphere.air(height);
            haze += step * Atmosphere.haze(height);
            ozone += step * Atmosphere.ozone(height);
        }
    }

    /**
     * Sunlight at radius r as a share of what it is in space; none in the earth's shadow, whose edge is as soft as the sun is wide.
     *
     * @param mu cosine of the sun's zenith angle there
     * @param bands takes the shares
     * @return whether there is any; when not, {@code bands} is left alone
     */
    boolean sun(double r, double mu, double[] bands) {
        double horizon = Atmosphere.horizon(r);
        double lit = Math.clamp((mu - horizon + SUN_RADIUS) / (2 * SUN_RADIUS), 0, 1);
        if (lit == 0) {
            return false;
        }
        at(r, mu, horizon, lit * lit * (3 - 2 * lit), bands);
        return true;
    }

    /** Share of light that comes in from space along a direction that misses the ground. */
    void at(double r, double mu, double[] bands) {
        at(r, mu, Atmosphere.horizon(r), 1, bands);
    }

    private void at(double r, double mu, double horizon, double factor, double[] bands) {
        double height = Math.clamp((r - Atmosphere.GROUND) / (Atmosphere.TOP - Atmosphere.GROUND), 0, 1);
        double x = Math.sqrt(height) * (RADII - 1);
        double y = Math.sqrt(Math.clamp((mu - horizon) / (1 - horizon), 0, 1)) * (DIRECTIONS - 1);
        int i = Math.min(RADII - 2, (int) x);
        int j = Math.min(DIRECTIONS - 2, (int) y);
        double fx = x - i;
        double fy = y - j;
        double here = (1 - fx) * (1 - fy) * factor;
        double next = (1 - fx) * fy * factor;
        double above = fx * (1 - fy) * factor;
        double both = fx * fy * factor;
        int o = i * ROW + j * Band.COUNT;
        for (int b = 0; b < Band.COUNT; b++, o++) {
            bands[b] = here * table[o]
                    + next * table[o + Band.COUNT]
                    + above * table[o + ROW]
                    + both * table[o + ROW + Band.COUNT];
        }
    }
}
