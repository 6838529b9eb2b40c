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
 * A harp's harmonic that an owl could have called: two partials, hollow, with breath at its pitch and a fall of a quarter of a semitone
 * at its end.
 */
public final class HarpHarmonic implements Instrument {
    @Override
    public float[] play(Note note, @Nullable Note before) {
        Chance chance = new Chance(note.seed());
        double v = note.velocity();
        double hertz = note.frequency();
        double ring = 2.4 * StrictMath.pow(440 / hertz, 0.3);
        float[] out = new float[Rate.samples(ring)];
        double loud = 0.6 * Dynamics.amplitude(v);
        Ring.add(out, 0, hertz * 2, loud * (0.04 + 0.10 * v), 0.4, ring * 0.5);
        Ring.add(out, 0, hertz * 3, loud * 0.05 * v, 0.9, ring * 0.35);
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
            out[i] = (float) (attack * (out[i] + loud * (swell * Quick.sine(cycles) + 0.22 * hoo * wind)));
        }
        int fade = Rate.samples(0.2);
        for (int i = 0; i < fade; i++) {
            out[out.length - 1 - i] *= (float) Envelope.rise(i, fade);
        }
        return out;
    }
}
