package dev.phosphene.render.frame;

import static java.lang.StrictMath.exp;

import dev.phosphene.core.curve.Stops;

/**
 * Radiance of the twilight by direction, the twin of {@code skyGradient} in sky/gradient.glsl, for ambient and key light. Direction is given
 * by its height (sine of the elevation, 0 .. 1) and by how far it points towards the sun's azimuth (cosine, −1 .. 1).
 */
final class TwilightSky {
    private static final int LAYERS = 7;

    /** Layers by height above the horizon that do not depend on the azimuth are worked out once a row. */
    private final double[] layers = new double[LAYERS];

    private double band;
    private double level;
    private double sink;

    /** Sets the hour: strength of the band, elevation of the sun in radians, level as a factor. */
    void set(double strength, double sunElevation, double skyLevel) {
        double lower = Math.clamp((-0.122 - sunElevation) / 0.0175, -8.0, 11.0);
        band = strength;
        level = skyLevel * Stops.factor(-0.28 * lower);
        sink = Stops.factor(-0.10 * lower);
    }

    /** Moves to a height. */
    void setHeight(double up) {
        double belt = (up - 0.13) / 0.075;
        layers[0] = exp(-up * 4.0);
        layers[1] = exp(-up / (0.38 * sink));
        layers[2] = exp(-up / (0.190 * sink));
        layers[3] = exp(-up / (0.088 * sink));
        layers[4] = exp(-up / (0.036 * sink));
        layers[5] = exp(-belt * belt);
        layers[6] = exp(-up / (0.11 * sink));
    }

    double red(double toward) {
        return radiance(toward, 0.0055, 0.0075, 0.019, 0.048, 0.400, 0.380, 0.016);
    }

    double green(double toward) {
        return radiance(toward, 0.0092, 0.0155, 0.033, 0.150, 0.252, 0.110, 0.007);
    }

    double blue(double toward) {
        return radiance(toward, 0.0270, 0.0340, 0.092, 0.158, 0.105, 0.020, 0.012);
    }

    private double radiance(
            double toward,
            double zenith,
            double all,
            double indigo,
            double turquoise,
            double gold,
            double amber,
            double rose) {
        double near = 0.5 + 0.5 * toward;
        double b = band * (0.07 + 0.93 * near * near * near);
        double cool = zenith + all * layers[0] + indigo * (0.30 + 0.70 * b) * layers[1] + turquoise * b * layers[2];
        double warm = gold * b * layers[3] + amber * b * layers[4];
        double kept = 1 - 0.75 * Math.min(b, 1) * layers[6];
        return level * (warm + cool * kept + rose * (1 - near) * layers[5]);
    }
}
