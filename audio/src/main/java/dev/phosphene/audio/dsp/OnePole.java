package dev.phosphene.audio.dsp;

/** A low pass of 6 dB an octave. */
public final class OnePole {
    private final double share;
    private double state;

    public OnePole(double hertz) {
        share = 1 - StrictMath.exp(-2 * Math.PI * hertz / Rate.HZ);
    }

    public double low(double in) {
        state += share * (in - state);
        return state;
    }

    public double high(double in) {
        return in - low(in);
    }
}
