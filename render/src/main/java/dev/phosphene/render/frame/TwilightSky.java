package dev.phosphene.render.frame;

import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.log;

import dev.phosphene.models.sky.SkyDome;
import dev.phosphene.models.sky.SkyDomes;
import org.jspecify.annotations.Nullable;

/**
 * The one sky of a moment as a table: background, reflections and mist read it as a texture ({@code skyGradient} in sky/gradient.glsl), key
 * and ambient light are integrated from the same numbers here.
 *
 * <p>It starts from the computed sky of the sun's height and is scripted in two ways. A film's picture holds neither the thousandfold range of
 * a twilight nor the hundredfold change of its hours: luminances move towards the zenith's by a power, hues held but for the lowest reds,
 * which dust pales, and the zenith dims more slowly than the sun sinks, as an eye adapts. And {@code horizon} scales by how much the side
 * of the sun outshines the side away from it.
 */
final class TwilightSky {
    static final int COLUMNS = SkyDome.COLUMNS;
    /** Rows under the horizon: far forest in haze. */
    static final int BELOW = 16;

    static final int ROWS = BELOW + SkyDome.ROWS;
    /** Mean radiance of the zenith under a sun at −7°, level 1. */
    static final double ZENITH = 0.016;

    /** Brightness of the zenith, against −7°, at which eyes see half of what they might. */
    private static final double DARK = 0.001;

    private static final int REFERENCE_SUN = -7;
    /** Share of the sky's range in stops that the picture keeps. */
    private static final double RANGE = 0.72;
    /** Share of white light that dust over a real horizon mixes into the purest red. */
    private static final double PALE = 0.22;

    private static final int TOP = SkyDome.ROWS - 1;
    /** Depth, as sine, at which the haze of the forest has taken over e-fold from the sky. */
    private static final double HAZE_DEPTH = 1 / 55.0;
    /** The row whose light the far forest scatters: 9° up. */
    private static final int HAZE_ROW = 19;

    private final float[] texels = new float[COLUMNS * ROWS * 4];
    private final double[] shown = new double[3];
    private @Nullable SkyDomes domes;
    private double factor;
    private double zenith;
    private double reference;
    private double sunSet = Double.NaN;
    private double horizonSet = Double.NaN;

    /** Moves to a sun, in radians above the horizon, and a strength of the horizon's light. */
    void set(double sunElevation, double horizon) {
        if (sunElevation == sunSet && horizon == horizonSet) {
            return;
        }
        sunSet = sunElevation;
        horizonSet = horizon;
        SkyDomes all = domes;
        if (all == null) {
            all = new SkyDomes();
            domes = all;
            SkyDome told = all.at(REFERENCE_SUN);
            reference = zenithOf(told, told, 0);
            // The zenith's colour at the reference is shown as it is.
            factor = ZENITH * 3 / (told.at(0, TOP, 0) + told.at(0, TOP, 1) + told.at(0, TOP, 2));
        }
        double degrees = StrictMath.toDegrees(sunElevation);
        int lower = (int) StrictMath.floor(degrees);
        SkyDome low = all.at(lower);
        SkyDome high = all.at(lower + 1);
        zenith = zenithOf(low, high, degrees - lower);
        double eye = factor * adapted(zenith / reference);
        for (int y = 0; y < SkyDome.ROWS; y++) {
            for (int x = 0; x < COLUMNS; x++) {
                show(low, high, degrees - lower, eye, x, y);
            }
            scaleRow((BELOW + y) * COLUMNS * 4, horizon);
        }
        haze();
    }

    /** The sky between two sun heights, its light moved into the picture's range. */
    private void show(SkyDome low, SkyDome high, double between, double eye, int x, int y) {
        for (int c = 0; c < 3; c++) {
            shown[c] = between(low.at(x, y, c), high.at(x, y, c), between);
        }
        double luminance = luminance(shown[0], shown[1], shown[2]);
        double held = luminance <= 0 ? 0 : eye * exp((RANGE - 1) * log(luminance / zenith));
        double warm = Math.max(0, shown[0] - shown[2]);
        double grey = warm == 0 ? 0 : PALE * warm / (shown[0] + shown[2]);
        int o = ((BELOW + y) * COLUMNS + x) * 4;
        for (int c = 0; c < 3; c++) {
            texels[o + c] = (float) ((shown[c] + (luminance - shown[c]) * grey) * held);
        }
        texels[o + 3] = 1;
    }

    private static double zenithOf(SkyDome low, SkyDome high, double between) {
        return luminance(
                between(low.at(0, TOP, 0), high.at(0, TOP, 0), between),
                between(low.at(0, TOP, 1), high.at(0, TOP, 1), between),
                between(low.at(0, TOP, 2), high.at(0, TOP, 2), between));
    }

    /**
     * What of a change of the zenith, a factor, an eye is left with that follows it: its root, a stop a degree around −7°. At a thousandth
     * it follows no more, and night comes. Divided by the factor, for what it multiplies has changed by that already.
     */
    private static double adapted(double change) {
        return change <= 0 ? 0 : (1 + DARK) * Math.sqrt(change) / (change + DARK);
    }

    /** Twilight fades by a like factor every degree. */
    private static double between(double low, double high, double k) {
        if (low <= 0 || high <= 0) {
            return low + (high - low) * k;
        }
        return exp(log(low) + (log(high) - log(low)) * k);
    }

    private static double luminance(double red, double green, double blue) {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    private void scaleRow(int row, double horizon) {
        int away = row + (COLUMNS - 1) * 4;
        for (int x = 0; x < COLUMNS; x++) {
            for (int c = 0; c < 3; c++) {
                float dark = texels[away + c];
                int o = row + x * 4 + c;
                texels[o] = (float) Math.max(0, dark + (texels[o] - dark) * horizon);
            }
        }
    }

    /** Under the horizon: what forest and haze far off return, mostly of the side away from the sun. */
    private void haze() {
        int source = (BELOW + HAZE_ROW) * COLUMNS * 4;
        for (int y = 0; y < BELOW; y++) {
            double depth = (double) (BELOW - y) / (SkyDome.ROWS - 1);
            double seen = exp(-depth * depth / HAZE_DEPTH);
            for (int x = 0; x < COLUMNS; x++) {
                int o = (y * COLUMNS + x) * 4;
                for (int c = 0; c < 3; c++) {
                    double forest = texels[source + (COLUMNS - 1) * 4 + c] + 0.06 * texels[source + x * 4 + c];
                    texels[o + c] = (float) (forest + (texels[(BELOW * COLUMNS + x) * 4 + c] - forest) * seen);
                }
                texels[o + 3] = 1;
            }
        }
    }

    /** The table, four floats a texel, columns fastest; not to be changed by readers. */
    float[] texels() {
        return texels;
    }

    /**
     * Radiance of a channel at level 1, the same as the texture's.
     *
     * @param toward cosine of the azimuth away from the sun
     * @param up sine of the elevation, −1 .. 1
     */
    double radiance(int channel, double toward, double up) {
        double x = Math.sqrt(Math.max(0, 0.5 - 0.5 * toward)) * (COLUMNS - 1);
        double y = Math.max(0, BELOW + Math.signum(up) * Math.sqrt(Math.abs(up)) * (SkyDome.ROWS - 1));
        int i = Math.min(COLUMNS - 2, (int) x);
        int j = Math.min(ROWS - 2, (int) y);
        double fx = x - i;
        double fy = y - j;
        int o = (j * COLUMNS + i) * 4 + channel;
        double low = texels[o] * (1 - fx) + texels[o + 4] * fx;
        double high = texels[o + COLUMNS * 4] * (1 - fx) + texels[o + COLUMNS * 4 + 4] * fx;
        return low * (1 - fy) + high * fy;
    }
}
