package dev.phosphene.audio.dsp;

/**
 * Pink noise: white noise through three poles and zeros, −3 dB an octave within half a decibel from 20 Hz up.
 *
 * <p>Source: Kellet's economy filter.
 */
public final class Pink {
    private final Chance chance;
    private double a;
    private double b;
    private double c;

    public Pink(Chance chance) {
        this.chance = chance;
    }

    public double at(int n) {
        double white = chance.white(n);
        a = 0.99765 * a + white * 0.0990460;
        b = 0.96300 * b + white * 0.2965164;
        c = 0.57000 * c + white * 1.0526913;
        return 0.25 * (a + b + c + white * 0.1848);
    }
}
