package dev.phosphene.models.sky;

/**
 * Radiance of a clear sky without the sun's disc under a sun at one height, in linear Rec. 709, relative to sunlight outside the air.
 *
 * <p>Columns go from the sun's azimuth away from it, sin(azimuth / 2) = x / (COLUMNS − 1); rows from the horizon to the zenith,
 * sin(elevation) = (y / (ROWS − 1))², so that they crowd where the sky changes fastest. What Rec. 709 cannot show, being purer, is 0 in
 * the channel that would be negative.
 */
public final class SkyDome {
    public static final int COLUMNS = 24;
    public static final int ROWS = 48;

    private static final int STEPS = 44;
    /** The eye stands a little above the sea. */
    private static final double EYE = Atmosphere.GROUND + 0.3;

    private final float[] texels = new float[COLUMNS * ROWS * 3];

    /** A black sky. */
    SkyDome() {}

    SkyDome(Transmittance transmittance, ScatteredLight scattered, double sunElevation) {
        Row row = new Row(transmittance, scattered, sunElevation);
        for (int y = 0; y < ROWS; y++) {
            double share = (double) y / (ROWS - 1);
            row.march(share * share);
            row.store(texels, y * COLUMNS * 3);
        }
    }

    /** Radiance of a channel (0 red, 1 green, 2 blue) at a texel. */
    public float at(int column, int row, int channel) {
        return texels[(row * COLUMNS + column) * 3 + channel];
    }

    /** All view rays of one elevation, marched side by side: the air on the way is the same. */
    private static final class Row {
        private final Transmittance transmittance;
        private final ScatteredLight scattered;
        private final double sunMu;
        private final double sunFlat;
        private final double[] light = new double[COLUMNS * Band.COUNT];
        private final double[] through = new double[Band.COUNT];
        private final double[] byAir = new double[Band.COUNT];
        private final double[] byHaze = new double[Band.COUNT];
        private final double[] once = new double[Band.COUNT];
        private final double[] often = new double[Band.COUNT];

        Row(Transmittance transmittance, ScatteredLight scattered, double sunElevation) {
            this.transmittance = transmittance;
            this.scattered = scattered;
            this.sunMu = StrictMath.sin(sunElevation);
            this.sunFlat = StrictMath.cos(sunElevation);
        }

        /** Steps grow with the way, for near air is dense. */
        void march(double mu) {
            java.util.Arrays.fill(light, 0);
            java.util.Arrays.fill(through, 1);
            double flat = Math.sqrt(1 - mu * mu);
            double far = Atmosphere.toTop(EYE, mu);
            double before = 0;
            for (int s = 1; s <= STEPS; s++) {
                double share = (double) s / STEPS;
                double end = far * share * share;
                double t = 0.5 * (before + end);
                double r = Atmosphere.radius(EYE, mu, t);
                enter(r - Atmosphere.GROUND, end - before);
                before = end;
                for (int x = 0; x < COLUMNS; x++) {
                    double column = (double) x / (COLUMNS - 1);
                    double angle = mu * sunMu + flat * sunFlat * (1 - 2 * column * column);
                    gather(x, r, (EYE * sunMu + t * angle) / r, angle);
                }
            }
        }

        /** Shares of light that a step turns towards the eye, by air and by haze. */
        private void enter(double height, double step) {
            double air = Atmosphere.air(height);
            double haze = Atmosphere.haze(height);
            double ozone = Atmosphere.ozone(height);
            for (int b = 0; b < Band.COUNT; b++) {
                double extinction = Band.extinction(b, air, haze, ozone);
                double kept = StrictMath.exp(-extinction * step);
                double whole = through[b] * (1 - kept) / extinction;
                byAir[b] = whole * Band.scattering(b, air, 0);
                byHaze[b] = whole * Band.scattering(b, 0, haze);
                through[b] *= kept;
            }
        }

        private void gather(int x, double r, double sunHere, double angle) {
            scattered.at(r, sunHere, often);
            int o = x * Band.COUNT;
            for (int b = 0; b < Band.COUNT; b++) {
                light[o + b] += (byAir[b] + byHaze[b]) * often[b];
            }
            if (transmittance.sun(r, sunHere, once)) {
                double airPhase = Atmosphere.airPhase(angle);
                double hazePhase = Atmosphere.hazePhase(angle);
                for (int b = 0; b < Band.COUNT; b++) {
                    light[o + b] += (byAir[b] * airPhase + byHaze[b] * hazePhase) * once[b];
                }
            }
        }

        void store(float[] texels, int o) {
            for (int x = 0; x < COLUMNS; x++) {
                for (int c = 0; c < 3; c++) {
                    double sum = 0;
                    for (int b = 0; b < Band.COUNT; b++) {
                        sum += light[x * Band.COUNT + b] * Band.RGB[b][c];
                    }
                    texels[o + x * 3 + c] = (float) Math.max(0, sum);
                }
            }
        }
    }
}
