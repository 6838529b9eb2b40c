package dev.phosphene.render.frame;

import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.pow;

/**
 * Radiance of the twilight by direction, the twin of {@code skyGradient} in sky/gradient.glsl, for ambient and key light. Direction is given
 * by its height (sine of the elevation, 0 .. 1) and by how far it points towards the sun's azimuth (cosine, −1 .. 1).
 */
final class TwilightSky {
    private static final int LAYERS = 6;

    /** Layers by height above the horizon that do not depend on the azimuth are worked out once a row. */
    private final double[] layers = new double[LAYERS];

    private double band;
    private double level;
    private double sink;

    /** Sets the hour: strength of the band, elevation of the sun in radians, level as a factor. */
    void set(double strength, double sunElevation, double skyLevel) {
        double lower = Math.clamp((-0.122 - sunElevation) / 0.0175, -8.0, 11.0);
        band = strength;
        level = skyLevel * pow(2, -0.28 * lower);
        sink = pow(2, -0.10 * lower);
    }

    /** Moves to a height. */
    void setHeight(double up) {
        double belt = (up - 0.13) / 0.075;
        layers[0] = exp(-up * 4.0);
        layers[1] = exp(-up / (0.34 * sink));
        layers[2] = exp(-up / (0.155 * sink));
        layers[3] = exp(-up / (0.062 * sink));
        layers[4] = exp(-up / (0.024 * sink));
        layers[5] = exp(-belt * belt);
    }

    double red(double toward) {
        return radiance(toward, 0.0058, 0.010, 0.030, 0.060, 0.330, 0.360, 0.016);
    }

    double green(double toward) {
        return radiance(toward, 0.0098, 0.021, 0.052, 0.165, 0.225, 0.120, 0.007);
    }

    double blue(double toward) {
        return radiance(toward, 0.0295, 0.045, 0.135, 0.195, 0.105, 0.026, 0.012);
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
        return level
                * (zenith
                        + all * layers[0]
                        + indigo * (0.30 + 0.70 * b) * layers[1]
                        + turquoise * b * layers[2]
                        + gold * b * layers[3]
                        + amber * b * layers[4]
                        + rose * (1 - near) * layers[5]);
    }
}
