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
 * A melody as an old film remembers it: steel tines (modes 1, 6.27, 17.55 of a clamped bar, each in two planes a hair apart) plucked by a
 * pin, on a small wooden case that knocks with them. Its pitch wows with the film's speed, and it comes through a worn track, which bends
 * what is loud, and a horn that knows only 350 .. 3200 Hz.
 */
public final class MusicBox implements Instrument {
    /** Modes of the case: hertz, seconds, share. */
    private static final double[][] CASE = {
        {410, 0.10, 0.30}, {735, 0.08, 0.22}, {1240, 0.06, 0.18}, {1930, 0.045, 0.12}
    };

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
        float[] knock = new float[out.length];
        for (double[] mode : CASE) {
            double pitch = mode[0] * chance.between((int) mode[0], 0.97, 1.03);
            Ring.add(knock, 0, pitch, mode[2] * (0.4 + 0.6 * v), 0, mode[1] * 2);
        }
        double split = chance.between(1, 0.5, 1.4);
        double cycles = 0;
        for (int i = 0; i < out.length; i++) {
            double t = (double) i / Rate.HZ;
            // the reel's speed belongs to film time, so that tones that sound together waver together
            double filmTime = note.time() + t;
            double cents = 22 * reel.line(filmTime * 1.4, 1) + 7 * reel.line(filmTime * 9, 2);
            cycles += hertz * Quick.cents(cents) / Rate.HZ;
            double tine = (0.7 * Quick.sine(cycles) + 0.3 * Quick.sine(cycles + split * t)) * Envelope.fall(t, ring)
                    + (0.10 + 0.32 * v) * Quick.sine(6.27 * cycles + 0.16) * Envelope.fall(t, ring * 0.2)
                    + 0.16 * v * Quick.sine(17.55 * cycles + 0.4) * Envelope.fall(t, ring * 0.06);
            // the track saturates on one side first: octave and twelfth, more of them the louder the tone
            double driven = (0.5 + 0.7 * v) * tine;
            tine += 0.75 * driven * driven * (0.4 + 0.6 * v) - 0.4 * driven * driven * driven;
            double click = pin.take(chance.white(i)).band() * Envelope.fall(t, 0.02) * 0.5 + knock[i];
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
