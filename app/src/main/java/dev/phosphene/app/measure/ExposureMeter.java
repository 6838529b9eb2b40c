package dev.phosphene.app.measure;

import dev.phosphene.app.picture.LightPicture;

/**
 * A spot of advice for a director: the exposure curve that would keep a shot's mean grey at its key. Exposure itself stays a curve of the
 * film; nothing adapts by itself.
 */
public final class ExposureMeter {
    /** Standard deviation in seconds over which light is averaged, ahead as well as back. */
    private static final double SMOOTH = 0.7;
    /** Farthest that advice departs from what the author wrote, in EV. */
    private static final double LEASH = 1.5;
    /** Darkest luminance counted, so that black corners do not rule the mean. */
    private static final double FLOOR = 1e-4;

    private ExposureMeter() {}

    /** Log-average luminance of exposed light (Reinhard et al. 2002). */
    public static double logAverage(LightPicture light) {
        float[] rgb = light.rgb();
        double sum = 0;
        for (int i = 0; i < rgb.length; i += 3) {
            double y = 0.2126 * rgb[i] + 0.7152 * rgb[i + 1] + 0.0722 * rgb[i + 2];
            sum += StrictMath.log(Math.max(FLOOR, y));
        }
        return StrictMath.exp(sum / (rgb.length / 3.0));
    }

    /**
     * Proposed exposures of one shot.
     *
     * @param averages log-average luminance as exposed by the author, at even steps
     * @param authored the author's exposures at the same steps, EV
     * @param perSecond steps a second
     * @param key log-average luminance that the shot should have
     */
    public static double[] propose(double[] averages, double[] authored, double perSecond, double key) {
        double[] wanted = new double[averages.length];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = StrictMath.log(key / Math.max(FLOOR, averages[i])) / StrictMath.log(2);
        }
        double[] proposed = new double[wanted.length];
        double width = SMOOTH * perSecond;
        for (int i = 0; i < wanted.length; i++) {
            double sum = 0;
            double weights = 0;
            for (int j = 0; j < wanted.length; j++) {
                double w = StrictMath.exp(-0.5 * (i - j) * (i - j) / (width * width));
                sum += w * wanted[j];
                weights += w;
            }
            proposed[i] = authored[i] + Math.clamp(sum / weights, -LEASH, LEASH);
        }
        return proposed;
    }
}
