package dev.phosphene.audio.dsp;

import dev.phosphene.core.hash.Pcg;
import java.util.Arrays;

/** Chances that belong to one sound: hashes of its seed and a channel, never a stream. Not shared between threads. */
public final class Chance {
    /** Channels of {@link #line} whose last two values are remembered, which changes nothing but the time they take. */
    private static final int LINES = 100;

    private static final double[] NO_ENDS = {};
    private static final int[] NO_PLACES = {};

    private final int seed;
    private double[] ends = NO_ENDS;
    private int[] places = NO_PLACES;

    public Chance(int seed) {
        this.seed = seed;
    }

    /** 0 .. 1. */
    public double unit(int channel) {
        return Pcg.unit(Pcg.hash(seed ^ Pcg.hash(channel)));
    }

    /** −1 .. 1. */
    public double signed(int channel) {
        return 2 * unit(channel) - 1;
    }

    public double between(int channel, double low, double high) {
        return low + (high - low) * unit(channel);
    }

    /** Roughly normal, deviation 1: twelve uniform chances. */
    public double normal(int channel) {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += unit(channel * 12 + i + 7919);
        }
        return sum;
    }

    /** Chances of part {@code i} of the sound. */
    public Chance of(int i) {
        return new Chance(Pcg.hash(seed + Pcg.hash(i + 0x51ed)));
    }

    /** White noise at sample {@code n}, −1 .. 1. */
    public float white(int n) {
        return Pcg.hash(n * 0x9E3779B1 + seed) * 0x1p-31f;
    }

    /** Smooth chance by {@code t}, −1 .. 1, one new value each whole number; channels 0 .. 99. */
    public double line(double t, int channel) {
        int i = (int) t;
        i = t < i ? i - 1 : i;
        double f = t - i;
        if (places.length == 0) {
            places = new int[LINES];
            ends = new double[2 * LINES];
            Arrays.fill(places, Integer.MIN_VALUE);
        }
        if (places[channel] != i) {
            Chance own = of(channel);
            places[channel] = i;
            ends[2 * channel] = own.signed(i);
            ends[2 * channel + 1] = own.signed(i + 1);
        }
        double a = ends[2 * channel];
        return a + (ends[2 * channel + 1] - a) * f * f * (3 - 2 * f);
    }
}
