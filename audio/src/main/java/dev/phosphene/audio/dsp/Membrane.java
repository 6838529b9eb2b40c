package dev.phosphene.audio.dsp;

/** A struck membrane: modes in the ratios of Bessel's zeros, whose pitch starts a third high and sags as the skin relaxes. */
public final class Membrane {
    private static final double[] RATIOS = {1, 1.593, 2.135, 2.295, 2.653, 2.917, 3.5, 4.06};
    private static final double[] GAINS = {1, 0.55, 0.38, 0.22, 0.26, 0.16, 0.12, 0.08};

    private Membrane() {}

    /**
     * Adds a stroke.
     *
     * @param hertz of the lowest mode once it has settled
     * @param force 0 felt .. 1 wood: how far up modes are woken
     * @param decay seconds of the lowest mode, by 60 dB
     */
    public static void strike(
            float[] out, int from, double hertz, double amplitude, double force, double decay, Chance chance) {
        for (int m = 0; m < RATIOS.length; m++) {
            double pitch = hertz * RATIOS[m] * (1 + 0.006 * chance.normal(m));
            double gain = amplitude * GAINS[m] * StrictMath.pow(force, 0.6 * m);
            double fall = decay / (1 + 0.55 * m);
            double phase = 0;
            int length = Math.min(out.length - from, Rate.samples(fall));
            double shrink = StrictMath.exp(-6.907755 / (fall * Rate.HZ));
            double sag = StrictMath.exp(-1.0 / (0.03 * Rate.HZ));
            double lift = 0.35 * force;
            double now = gain;
            for (int i = 0; i < length; i++) {
                phase += pitch * (1 + lift) / Rate.HZ;
                lift *= sag;
                now *= shrink;
                double soft = i < 48 ? i / 48.0 : 1;
                double tail = i > length - 960 ? (length - i) / 960.0 : 1;
                out[from + i] += (float) (now * soft * tail * Quick.sine(phase));
            }
        }
    }
}
