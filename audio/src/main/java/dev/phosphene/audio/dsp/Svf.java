package dev.phosphene.audio.dsp;

/**
 * A state-variable filter of 12 dB an octave whose pitch may move every sample.
 *
 * <p>Source: Zavalishin, The Art of VA Filter Design, trapezoidal form.
 */
public final class Svf {
    private double g;
    private double k;
    private double scale;
    private double first;
    private double second;
    private double low;
    private double band;
    private double high;

    /**
     * Sets pitch and resonance.
     *
     * @param hertz 5 .. 21000
     * @param q 0.5 flat .. 50 ringing
     */
    public Svf at(double hertz, double q) {
        g = tan(Math.PI * Math.clamp(hertz, 5, 21_000) / Rate.HZ);
        k = 1 / q;
        scale = 1 / (1 + g * (g + k));
        return this;
    }

    /** tan for 0 .. 1.38 by a fraction good to 1e-4, quick enough to be asked every sample. */
    private static double tan(double x) {
        double x2 = x * x;
        return x * (945 - 105 * x2 + x2 * x2) / (945 - 420 * x2 + 15 * x2 * x2);
    }

    /** Takes one sample in; what comes out is asked for by the methods below. */
    public Svf take(double in) {
        double v3 = in - second;
        band = scale * (g * v3 + first);
        low = second + g * band;
        first = 2 * band - first;
        second = 2 * low - second;
        high = in - k * band - low;
        return this;
    }

    public double low() {
        return low;
    }

    /** Band with gain 1 at its middle. */
    public double band() {
        return band * k;
    }

    public double high() {
        return high;
    }
}
