package dev.phosphene.audio.dsp;

/** Decaying sines, the modes of whatever has been struck, plucked or dropped. */
public final class Ring {
    /** A mode is over when it has fallen by this, 80 dB. */
    private static final double SILENT = 1e-4;

    private Ring() {}

    /**
     * Adds one mode. It turns and shrinks by one complex product a sample; doubles hold it true for minutes.
     *
     * @param out where to
     * @param from first sample
     * @param hertz pitch; nothing sounds at half the sample rate or above
     * @param amplitude at its start
     * @param phase radians
     * @param decay seconds to fall by 60 dB
     */
    public static void add(float[] out, int from, double hertz, double amplitude, double phase, double decay) {
        if (hertz >= Rate.HZ * 0.48 || hertz <= 0 || Math.abs(amplitude) < 1e-7 || from >= out.length) {
            return;
        }
        double shrink = StrictMath.exp(-6.907755 / (decay * Rate.HZ));
        double angle = 2 * Math.PI * hertz / Rate.HZ;
        double turnX = shrink * StrictMath.cos(angle);
        double turnY = shrink * StrictMath.sin(angle);
        double x = amplitude * StrictMath.cos(phase);
        double y = amplitude * StrictMath.sin(phase);
        int length = (int) Math.min(out.length - from, 1 + decay * Rate.HZ * -StrictMath.log10(SILENT) / 3);
        for (int i = from; i < from + length; i++) {
            out[i] += (float) y;
            double next = x * turnX - y * turnY;
            y = x * turnY + y * turnX;
            x = next;
        }
    }
}
