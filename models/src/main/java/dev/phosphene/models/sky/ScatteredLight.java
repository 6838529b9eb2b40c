package dev.phosphene.models.sky;

/**
 * Light that has been scattered more than once, at a height under a sun: Hillaire's Ψ, second-order light times the geometric series of
 * all further orders, taken as the same from all directions. While the sun is down it is what lights the air in the earth's shadow.
 */
final class ScatteredLight {
    private static final int SUNS = 40;
    private static final int HEIGHTS = 16;
    private static final int RINGS = 10;
    private static final int HALF_RING = 4;
    private static final int STEPS = 18;
    private static final double UNIFORM = 1 / (4 * StrictMath.PI);
    /** Signed root of the lowest sun's sine: 25° below the horizon it lights no air. */
    private static final double LOWEST = -0.65;

    private static final double[] AROUND = new double[HALF_RING];

    static {
        for (int i = 0; i < HALF_RING; i++) {
            AROUND[i] = StrictMath.cos(StrictMath.PI * (i + 0.5) / HALF_RING);
        }
    }

    private final Transmittance transmittance;
    private final double[] table = new double[HEIGHTS * SUNS * Band.COUNT];
    private final double[] transfer = new double[Band.COUNT];
    private final double[] through = new double[Band.COUNT];
    private final double[] turned = new double[Band.COUNT];
    private final double[] sun = new double[Band.COUNT];

    ScatteredLight(Transmittance transmittance) {
        this.transmittance = transmittance;
        for (int i = 0; i < HEIGHTS; i++) {
            double share = (double) i / (HEIGHTS - 1);
            solve(i, Atmosphere.GROUND + 0.01 + share * share * (Atmosphere.TOP - Atmosphere.GROUND - 0.02));
        }
    }

    /** Rings of directions crowd at the horizon, where the light of a low sun is. */
    private void solve(int row, double r) {
        java.util.Arrays.fill(transfer, 0);
        for (int a = 0; a < RINGS; a++) {
            double x = 2 * (a + 0.5) / RINGS - 1;
            march(row, r, x * Math.abs(x), 2 * Math.abs(x) / RINGS);
        }
        for (int i = 0; i < SUNS * Band.COUNT; i++) {
            table[row * SUNS * Band.COUNT + i] /= 1 - transfer[i % Band.COUNT];
        }
    }

    /** What a ring of directions sees, for all suns at once: the air on the way is the same. */
    private void march(int row, double r, double mu, double share) {
        boolean ground = Atmosphere.meetsGround(r, mu);
        double far = ground ? Atmosphere.toGround(r, mu) : Atmosphere.toTop(r, mu);
        java.util.Arrays.fill(through, share);
        for (int s = 0; s < STEPS; s++) {
            double way = (s + 0.5) / STEPS;
            double t = far * way * way;
            double step = far * 2 * way / STEPS;
            double height = Atmosphere.radius(r, mu, t) - Atmosphere.GROUND;
            double air = Atmosphere.air(height);
            double haze = Atmosphere.haze(height);
            double ozone = Atmosphere.ozone(height);
            for (int b = 0; b < Band.COUNT; b++) {
                double extinction = Band.extinction(b, air, haze, ozone);
                double kept = StrictMath.exp(-extinction * step);
                turned[b] = through[b] * Band.scattering(b, air, haze) * (1 - kept) / extinction;
                transfer[b] += turned[b];
                turned[b] *= UNIFORM / HALF_RING;
                through[b] *= kept;
            }
            light(row, r, mu, t);
        }
        if (ground) {
            for (int b = 0; b < Band.COUNT; b++) {
                turned[b] = through[b] * Atmosphere.GROUND_ALBEDO / StrictMath.PI / HALF_RING;
            }
            lightGround(row, r, mu, far);
        }
    }

    private void light(int row, double r, double mu, double t) {
        double here = Atmosphere.radius(r, mu, t);
        double flat = Math.sqrt(1 - mu * mu);
        for (int i = 0; i < SUNS; i++) {
            double sunMu = sunAt(i);
            double sunFlat = Math.sqrt(1 - sunMu * sunMu);
            for (double around : AROUND) {
                double sunHere = (r * sunMu + t * (mu * sunMu + flat * sunFlat * around)) / here;
                if (transmittance.sun(here, sunHere, sun)) {
                    add(row, i, 1);
                }
            }
        }
    }

    private void lightGround(int row, double r, double mu, double far) {
        double flat = Math.sqrt(1 - mu * mu);
        for (int i = 0; i < SUNS; i++) {
            double sunMu = sunAt(i);
            double sunFlat = Math.sqrt(1 - sunMu * sunMu);
            for (double around : AROUND) {
                double sunHere = (r * sunMu + far * (mu * sunMu + flat * sunFlat * around)) / Atmosphere.GROUND;
                if (sunHere > 0 && transmittance.sun(Atmosphere.GROUND, sunHere, sun)) {
                    add(row, i, sunHere);
                }
            }
        }
    }

    private void add(int row, int i, double factor) {
        int o = (row * SUNS + i) * Band.COUNT;
        for (int b = 0; b < Band.COUNT; b++) {
            table[o + b] += factor * turned[b] * sun[b];
        }
    }

    private static double sunAt(int i) {
        double root = LOWEST + (1 - LOWEST) * i / (SUNS - 1);
        return root * Math.abs(root);
    }

    /** Radiance at radius r under a sun of cosine sunMu, band by band, in units of the sun's irradiance. */
    void at(double r, double sunMu, double[] bands) {
        double height = Math.clamp((r - Atmosphere.GROUND) / (Atmosphere.TOP - Atmosphere.GROUND), 0, 1);
        double root = Math.signum(sunMu) * Math.sqrt(Math.abs(sunMu));
        double x = Math.sqrt(height) * (HEIGHTS - 1);
        double y = Math.clamp((root - LOWEST) / (1 - LOWEST), 0, 1) * (SUNS - 1);
        int i = Math.min(HEIGHTS - 2, (int) x);
        int j = Math.min(SUNS - 2, (int) y);
        double fx = x - i;
        double fy = y - j;
        int o = (i * SUNS + j) * Band.COUNT;
        int up = SUNS * Band.COUNT;
        for (int b = 0; b < Band.COUNT; b++, o++) {
            double low = table[o] + (table[o + Band.COUNT] - table[o]) * fy;
            double high = table[o + up] + (table[o + up + Band.COUNT] - table[o + up]) * fy;
            bands[b] = low + (high - low) * fx;
        }
    }
}
