package dev.phosphene.audio.instrument;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Envelope;
import dev.phosphene.audio.dsp.Quick;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Svf;
import dev.phosphene.core.score.Note;
import org.jspecify.annotations.Nullable;

/**
 * A melody as an old film remembers it: steel tines (modes 1, 2, 6.27 of a clamped bar) whose pitch wows with the film's speed, through a
 * horn that knows only 350 .. 3200 Hz.
 */
public final class MusicBox implements Instrument {
    @Override
    public float[] play(Note note, @Nullable Note before) {
        Chance chance = new Chance(note.seed());
        Chance reel = new Chance(0x0F11);
        double v = note.velocity();
        double hertz = note.frequency();
        double ring = 1.9 * StrictMath.pow(600 / hertz, 0.35);
        float[] out = new float[Rate.samples(ring)];
        double loud = 0.9 * Dynamics.amplitude(v);
        Svf low = new Svf().at(3200, 0.9);
        Svf high = new Svf().at(350, 0.8);
        Svf pin = new Svf().at(2600, 1.4);
        double cycles = 0;
        for (int i = 0; i < out.length; i++) {
            double t = (double) i / Rate.HZ;
            // the reel's speed belongs to film time, so that tones that sound together waver together
            double filmTime = note.time() + t;
            double cents = 22 * reel.line(filmTime * 1.4, 1) + 7 * reel.line(filmTime * 9, 2);
            cycles += hertz * Quick.cents(cents) / Rate.HZ;
            double tine = Quick.sine(cycles) * Envelope.fall(t, ring)
                    + 0.16 * v * Quick.sine(2.003 * cycles) * Envelope.fall(t, ring * 0.5)
                    + 0.28 * v * Quick.sine(6.27 * cycles + 0.16) * Envelope.fall(t, ring * 0.16);
            double click = pin.take(chance.white(i)).band() * Envelope.fall(t, 0.02) * 0.5;
            double worn = 1 + 0.12 * reel.line(filmTime * 14, 3);
            double heard = high.take(low.take(tine + click).low()).high();
            out[i] = (float) (loud * worn * heard * Envelope.rise(t, 0.0012));
        }
        int fade = Math.min(out.length, Rate.samples(0.1));
        for (int i = 0; i < fade; i++) {
            out[out.length - 1 - i] *= (float) Envelope.rise(i, fade);
        }
        return out;
    }
}
