package dev.phosphene.audio.instrument;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Envelope;
import dev.phosphene.audio.dsp.Quick;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Wave;

/** One player or singer within a section: a wave soft and bright, a detune, a vibrato that wakes late and is never quite even. */
final class Soloist {
    private final Wave soft;
    private final Wave bright;
    private final double step;
    private final Chance chance;
    private final double depth;
    private final double late;
    private final double rate;
    private double cycles;
    private double wobble;

    /** @param depth cents of vibrato */
    Soloist(Wave soft, Wave bright, double hertz, Chance chance, double depth) {
        this.soft = soft;
        this.bright = bright;
        this.chance = chance;
        this.step = hertz * StrictMath.pow(2, 5 * chance.normal(1) / 1200) / Rate.HZ;
        this.depth = depth * chance.between(2, 0.7, 1.3);
        this.late = chance.between(3, 0.12, 0.4);
        this.rate = chance.between(4, 5.0, 6.1);
        this.cycles = chance.unit(5);
        this.wobble = chance.unit(6);
    }

    /**
     * The next sample.
     *
     * @param t seconds since the onset
     * @param cents off the note
     * @param press 0 soft .. 1 bright
     */
    double next(double t, double cents, double press) {
        wobble += rate * (1 + 0.09 * chance.line(t * 1.7, 7)) / Rate.HZ;
        double swing = Quick.sine(wobble) * depth * Envelope.rise(t - late, 0.5) + 3 * chance.line(t * 2.3, 8);
        cycles += step * Quick.cents(cents + swing);
        double a = soft.at(cycles);
        return (a + (bright.at(cycles) - a) * press) * (1 + 0.1 * swing / Math.max(depth, 1));
    }
}
