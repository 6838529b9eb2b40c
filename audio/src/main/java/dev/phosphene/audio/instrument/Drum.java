package dev.phosphene.audio.instrument;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Envelope;
import dev.phosphene.audio.dsp.Membrane;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Svf;
import dev.phosphene.core.score.Note;
import org.jspecify.annotations.Nullable;

/** A low drum struck in a canyon: a wide membrane whose pitch sags after the blow, a felt mallet, and the air it moves. */
public final class Drum implements Instrument {
    @Override
    public float[] play(Note note, @Nullable Note before) {
        Chance chance = new Chance(note.seed());
        double v = note.velocity();
        double hertz = Math.clamp(note.frequency(), 40, 130);
        float[] out = new float[Rate.samples(2.2)];
        double loud = 0.8 * Dynamics.amplitude(v);
        Membrane.strike(out, 0, hertz, loud, 0.25 + 0.75 * v, 1.5, chance);
        Svf mallet = new Svf().at(260 + 900 * v, 0.7);
        Svf skin = new Svf().at(1800 + 2500 * v, 0.8);
        for (int i = 0; i < Rate.samples(0.25); i++) {
            double t = (double) i / Rate.HZ;
            double white = chance.white(i);
            double thud = mallet.take(white).low() * Envelope.fall(t, 0.16) * 0.5;
            double slap = skin.take(white).band() * Envelope.fall(t, 0.05) * 0.22 * v;
            out[i] += (float) (loud * (thud + slap) * Envelope.rise(t, 0.0015));
        }
        return out;
    }
}
