package dev.phosphene.audio.instrument;

import dev.phosphene.audio.dsp.Level;

/** Velocity as loudness. */
final class Dynamics {
    /** Decibels between velocity 0 and 1; pp (0.22) then lies 22 dB below ff (0.86). */
    private static final double RANGE = 34;

    private Dynamics() {}

    /** Amplitude of a velocity, 1 at velocity 1. */
    static double amplitude(double velocity) {
        return Level.factor(RANGE * (velocity - 1));
    }
}
