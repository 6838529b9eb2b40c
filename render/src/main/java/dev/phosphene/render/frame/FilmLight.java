package dev.phosphene.render.frame;

import static dev.phosphene.core.curve.Circle.cos;
import static dev.phosphene.core.curve.Circle.sin;
import static java.lang.StrictMath.PI;
import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.sqrt;

import dev.phosphene.core.curve.Stops;
import dev.phosphene.core.parameter.Sky;
import org.joml.Vector4f;

/**
 * Key and ambient light of a place, integrated from the one sky: the bright band becomes a single soft light from its own middle, the
 * rest of the dome the irradiance from above, and what the ground returns of both the irradiance from below.
 */
final class FilmLight {
    private static final int HEIGHTS = 24;
    private static final int AZIMUTHS = 12;
    /** How much more the band gives than its radiance says: a lamp behind the set, so that key and fill stand about 3 to 1. */
    private static final double KEY = 1.8;
    /** Share of light that forest floor and old stone return, a little green. */
    private static final double[] GROUND = {0.10, 0.12, 0.09};

    /** Cosines of the azimuths: worked out once, for StrictMath makes garbage of every call. */
    private static final double[] TOWARD = new double[AZIMUTHS];

    static {
        for (int j = 0; j < AZIMUTHS; j++) {
            TOWARD[j] = cos(PI * (j + 0.5) / AZIMUTHS);
        }
    }

    /** The sky whose light this is. */
    final TwilightSky sky = new TwilightSky();

    private final double[] key = new double[3];
    private final double[] above = new double[3];

    final Vector4f keyDirection = new Vector4f();
    final Vector4f keyColour = new Vector4f();
    final Vector4f skyAmbient = new Vector4f();
    final Vector4f groundAmbient = new Vector4f();

    /** Works the four lights out for a sky. */
    void set(Sky said) {
        double level = Stops.factor(said.level());
        sky.set(said.sunElevation(), said.horizon());
        java.util.Arrays.fill(key, 0);
        java.util.Arrays.fill(above, 0);
        double aimUp = 0;
        double aimFlat = 0;
        for (int i = 0; i < HEIGHTS; i++) {
            // Rows crowd towards the horizon, where the sky changes fastest: height = s², its width 2 s ds.
            double s = (i + 0.5) / HEIGHTS;
            double up = s * s;
            double flat = sqrt(1 - up * up);
            double solid = 2 * s / HEIGHTS * (2 * PI / AZIMUTHS);
            for (int j = 0; j < AZIMUTHS; j++) {
                double toward = TOWARD[j];
                // Light that the key stands for: low, and within about a third of the horizon.
                double inBand = toward > 0 ? toward * toward * exp(-up / 0.22) : 0;
                double red = sky.radiance(0, toward, up) * level * solid;
                double green = sky.radiance(1, toward, up) * level * solid;
                double blue = sky.radiance(2, toward, up) * level * solid;
                key[0] += red * inBand;
                key[1] += green * inBand;
                key[2] += blue * inBand;
                double rest = (1 - inBand) * up;
                above[0] += red * rest;
                above[1] += green * rest;
                above[2] += blue * rest;
                double weight = (red + green + blue) * inBand;
                aimUp += weight * up;
                aimFlat += weight * flat * toward;
            }
        }
        aim(said.sunAzimuth(), sin(said.keyHeight()), aimUp, aimFlat);
        double gain = KEY * Stops.factor(said.key());
        keyColour.set((float) (gain * key[0]), (float) (gain * key[1]), (float) (gain * key[2]), 0);
        skyAmbient.set((float) above[0], (float) above[1], (float) above[2], 0);
        double returned = keyDirection.y;
        groundAmbient.set(
                (float) (GROUND[0] * (above[0] + returned * key[0])),
                (float) (GROUND[1] * (above[1] + returned * key[1])),
                (float) (GROUND[2] * (above[2] + returned * key[2])),
                0);
    }

    /** Towards the middle of the band, but at least so high, as a sine, that shadows end. */
    private void aim(double azimuth, double least, double up, double flat) {
        double length = sqrt(up * up + flat * flat);
        double height = length < 1e-12 ? 1 : Math.max(up / length, least);
        double along = sqrt(1 - height * height);
        keyDirection.set((float) (along * sin(azimuth)), (float) height, (float) (-along * cos(azimuth)), 1);
    }
}
