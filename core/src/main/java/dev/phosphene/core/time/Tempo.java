package dev.phosphene.core.time;

import dev.phosphene.core.curve.Track;

/**
 * A tempo map: beats since the film's start as the integral of beats a minute, exact for every ease.
 *
 * @param bpm beats a minute by film time, always positive
 */
public record Tempo(Track bpm) {
    public static final Tempo SIXTY = new Tempo(Track.of(60));

    /** Beats since the start, with fraction; 0 at 0 s. */
    public double beatAt(double seconds) {
        return bpm.integral(seconds) / 60;
    }

    /** Film time at which a beat from 0 on falls, to within a nanosecond; no later than a year. */
    public double timeOf(double beat) {
        double low = 0;
        double high = 1;
        while (beatAt(high) < beat && high < 3.2e7) {
            low = high;
            high *= 2;
        }
        // Halving ends: 100 times are more than a double has bits.
        for (int i = 0; i < 100 && high - low > 1e-10; i++) {
            double middle = (low + high) / 2;
            if (beatAt(middle) < beat) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
