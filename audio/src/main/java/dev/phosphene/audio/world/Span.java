package dev.phosphene.audio.world;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.core.curve.Point;
import java.util.function.DoubleUnaryOperator;

/**
 * A stretch of a texture to be made.
 *
 * @param start film time in seconds of its first sample
 * @param hop seconds until the next stretch begins; what begins after it belongs to that one
 * @param length samples, of which those beyond {@code hop} overlap the next stretch
 * @param chance this stretch's own
 * @param bed chances that all stretches and players of the bed share
 * @param drive the film's quantity by film time; 1 where none is followed
 * @param at where the player is
 */
public record Span(
        double start, double hop, int length, Chance chance, Chance bed, DoubleUnaryOperator drive, Point at) {
    /** Samples between two readings of a curve. */
    public static final int STEP = 64;

    public double timeOf(int sample) {
        return start + (double) sample / Rate.HZ;
    }

    /** A curve of film time read every {@link #STEP} samples, to be walked by {@link #read}. */
    public double[] curve(DoubleUnaryOperator of) {
        double[] values = new double[length / STEP + 2];
        for (int i = 0; i < values.length; i++) {
            values[i] = of.applyAsDouble(timeOf(i * STEP));
        }
        return values;
    }

    /** The value of a curve at a sample. */
    public static double read(double[] curve, int sample) {
        int i = sample / STEP;
        double f = (sample - i * STEP) / (double) STEP;
        return curve[i] + (curve[i + 1] - curve[i]) * f;
    }
}
