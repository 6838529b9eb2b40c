package dev.phosphene.audio.live;

import dev.phosphene.audio.dsp.Rate;

/**
 * When a device's samples are heard, by the steady clock: where its first sample lies, averaged over a fifth of a second, because what
 * devices say comes in steps. Observed by one thread, asked by any.
 */
final class Hearing {
    /** Share of a new observation. */
    private static final double SHARE = 0.05;
    /** Seconds beyond which an observation replaces those before it. */
    private static final double JUMP = 0.05;

    /** Seconds of the steady clock at which the first sample was heard, from {@link #epoch}. */
    private volatile double origin = Double.NaN;

    private final long epoch;
    private double last = Double.NaN;

    /** @param epoch any reading of the steady clock; it keeps numbers small */
    Hearing(long epoch) {
        this.epoch = epoch;
    }

    /**
     * Notes how far the device is. One that has not moved since is not asked.
     *
     * @param samples heard at {@code clock}; not a number while that is unknown
     */
    void observe(long clock, double samples) {
        if (!(samples > 0) || samples == last) {
            return;
        }
        last = samples;
        double seen = seconds(clock) - samples / Rate.HZ;
        double known = origin;
        origin = Math.abs(seen - known) < JUMP ? known + SHARE * (seen - known) : seen;
    }

    /** Whether anything has been heard. */
    boolean known() {
        return !Double.isNaN(origin);
    }

    /** When a sample is heard. */
    long clockAt(long sample) {
        return epoch + Math.round((origin + Rate.seconds(sample)) * 1e9);
    }

    /** The sample that is heard at a time. */
    double sampleAt(long clock) {
        return (seconds(clock) - origin) * Rate.HZ;
    }

    private double seconds(long clock) {
        return (clock - epoch) / 1e9;
    }
}
