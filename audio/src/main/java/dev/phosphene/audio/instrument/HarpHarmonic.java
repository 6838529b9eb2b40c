package dev.phosphene.audio.instrument;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Envelope;
import dev.phosphene.audio.dsp.Quick;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Ring;
import dev.phosphene.audio.dsp.Svf;
import dev.phosphene.core.score.Note;
import org.jspecify.annotations.Nullable;

/**
 * A harp's harmonic that an owl could have called: a string touched at its middle, whose even partials ring and whose odd ones leak
 * through, on the harp's board, with breath at its pitch and a fall of a quarter of a semitone at its end.
 */
public final class HarpHarmonic implements Instrument {
    /** Pitch over the tone heard, share when soft, what force adds, share of the ring. Halves are the open string's odd partials. */
    private static final double[][] PARTIALS = {
        {0.5, 0.05, 0.03, 0.25},
        {1.5, 0.035, 0.05, 0.20},
        {2, 0.14, 0.16, 0.55},
        {3, 0.06, 0.12, 0.38},
        {4, 0.03, 0.09, 0.28},
        {5, 0.015, 0.06, 0.2},
        {6, 0.008, 0.05, 0.16}
    };
    /** Modes of the soundboard: hertz, seconds. */
    private static final double[][] BOARD = {{168, 0.10}, {236, 0.08}, {341, 0.07}, {460, 0.05}};

    @Override
    public float[] play(Note note, @Nullable Note before) {
        Chance chance = new Chance(note.seed());
        double v = note.velocity();
        double hertz = note.frequency();
        double ring = 2.4 * StrictMath.pow(440 / hertz, 0.3);
        float[] out = new float[Rate.samples(ring)];
        double loud = 0.6 * Dynamics.amplitude(v);
        for (int p = 0; p < PARTIALS.length; p++) {
            double[] partial = PARTIALS[p];
            // a string is stiff: high partials lie a little above where they should
            double pitch = hertz * partial[0] * StrictMath.sqrt(1 + 2.4e-4 * partial[0] * partial[0]);
            double share = loud * (partial[1] + partial[2] * v);
            Ring.add(out, 0, pitch, share * 0.7, chance.unit(p + 20), ring * partial[3]);
            Ring.add(
                    out,
                    0,
                    pitch + chance.between(p + 40, 0.3, 0.9),
                    share * 0.3,
                    chance.unit(p + 60),
                    ring * partial[3]);
        }
        for (double[] mode : BOARD) {
            Ring.add(out, 0, mode[0] * chance.between((int) mode[0], 0.97, 1.03), loud * 0.07, 0, mode[1] * 2);
        }
        Svf finger = new Svf().at(1500 + 2200 * v, 1.1);
        double cycles = 0;
        Svf breath = new Svf().at(hertz, 9);
        Svf air = new Svf().at(hertz * 2.6, 1.5);
        double call = Math.min(0.9, note.duration());
        for (int i = 0; i < out.length; i++) {
            double t = (double) i / Rate.HZ;
            double fall =
                    -24 * Envelope.rise(t - call * 0.55, 0.5) + 9 * Envelope.fall(t, 0.25) + 2 * chance.line(t * 4, 1);
            cycles += hertz * Quick.cents(fall) / Rate.HZ;
            double hoo = Envelope.bump(t + 0.02, call * 1.2);
            double pluck = Envelope.fall(t, ring);
            double white = chance.white(i);
            double wind = breath.take(white).band() * 0.5 + air.take(white).band() * 0.03;
            double swell = 0.65 * pluck + 0.5 * hoo * pluck;
            double attack = Envelope.rise(t, 0.014 + 0.02 * (1 - v));
            double touch = finger.take(white).band() * Envelope.fall(t, 0.012) * (0.35 + 0.4 * v);
            double plucked = Envelope.rise(t, 0.005) * (out[i] + loud * touch);
            out[i] = (float) (plucked + attack * loud * (swell * Quick.sine(cycles) + 0.22 * hoo * wind));
        }
        int fade = Rate.samples(0.2);
        for (int i = 0; i < fade; i++) {
            out[out.length - 1 - i] *= (float) Envelope.rise(i, fade);
        }
        return out;
    }
}
