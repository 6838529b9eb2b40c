package dev.phosphene.audio.instrument;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Envelope;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Ring;
import dev.phosphene.audio.dsp.Svf;
import dev.phosphene.core.score.Note;
import org.jspecify.annotations.Nullable;

/**
 * A bell with a major third, for joy: hum, prime, third, fifth, nominal and what lies above, each a pair that beats; a harder blow wakes
 * the upper ones.
 */
public final class Bell implements Instrument {
    /** Pitch over the prime, amplitude, seconds. */
    private static final double[][] PARTIALS = {
        {0.5, 0.30, 6.0}, {1.0, 0.55, 4.2}, {1.25, 0.42, 3.4}, {1.5, 0.20, 2.6}, {2.0, 0.62, 2.8}, {2.52, 0.24, 1.7},
        {3.01, 0.30, 1.5}, {4.03, 0.22, 1.1}, {5.15, 0.16, 0.8}, {6.6, 0.11, 0.55}, {8.1, 0.09, 0.4}, {10.2, 0.06, 0.28}
    };

    @Override
    public float[] play(Note note, @Nullable Note before) {
        Chance chance = new Chance(note.seed());
        double v = note.velocity();
        double hertz = note.frequency();
        double size = StrictMath.pow(500 / hertz, 0.45);
        float[] out = new float[Rate.samples(Math.min(6.5, 5 * size) + 0.3)];
        double loud = 0.30 * Dynamics.amplitude(v);
        for (int p = 0; p < PARTIALS.length; p++) {
            double[] partial = PARTIALS[p];
            double f = hertz * partial[0] * (1 + 0.0012 * chance.normal(p));
            double woken = StrictMath.pow(v, 0.16 * partial[0]);
            double split = chance.between(p + 40, 0.2, 1.3);
            double amplitude = loud * partial[1] * woken;
            Ring.add(out, 0, f - split / 2, amplitude * 0.62, 6.28 * chance.unit(p + 80), partial[2] * size);
            Ring.add(out, 0, f + split / 2, amplitude * 0.38, 6.28 * chance.unit(p + 120), partial[2] * size * 0.9);
        }
        Svf clapper = new Svf().at(3000 + 3000 * v, 0.9);
        for (int i = 0; i < Rate.samples(0.03); i++) {
            double t = (double) i / Rate.HZ;
            out[i] += (float) (loud * 0.5 * v * clapper.take(chance.white(i)).band() * Envelope.fall(t, 0.02));
        }
        int attack = Rate.samples(0.0012);
        int fade = Rate.samples(0.3);
        for (int i = 0; i < attack; i++) {
            out[i] *= (float) i / attack;
        }
        for (int i = 0; i < fade; i++) {
            out[out.length - 1 - i] *= (float) Envelope.rise(i, fade);
        }
        return out;
    }
}
