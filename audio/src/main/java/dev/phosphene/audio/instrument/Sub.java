package dev.phosphene.audio.instrument;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Envelope;
import dev.phosphene.audio.dsp.Quick;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.core.score.Note;
import org.jspecify.annotations.Nullable;

/**
 * The earth's own tone: a low fundamental felt more than heard, bent by soft saturation so that small loudspeakers tell of it too, never
 * steady, as great masses are not.
 */
public final class Sub implements Instrument {
    @Override
    public float[] play(Note note, @Nullable Note before) {
        Chance chance = new Chance(note.seed());
        double v = note.velocity();
        double hertz = Math.max(27, note.frequency());
        double release = 1.2;
        float[] out = new float[Rate.samples(note.duration() + release + 0.02)];
        double cycles = 0;
        double fifth = 0;
        double loud = 0.55 * Dynamics.amplitude(v);
        for (int i = 0; i < out.length; i++) {
            double t = (double) i / Rate.HZ;
            double body = Envelope.held(t, 0.9, note.duration(), release);
            double sway = 1 + 0.22 * chance.line(t * 1.3, 1) + 0.12 * chance.line(t * 5, 2);
            cycles += hertz * (1 + 0.004 * chance.line(t * 0.6, 3)) / Rate.HZ;
            fifth += hertz * 2.01 * (1 + 0.003 * chance.line(t * 0.9, 4)) / Rate.HZ;
            double x = Quick.sine(cycles) + 0.35 * Quick.sine(fifth);
            double drive = (0.6 + 1.6 * v) * sway * x;
            // x / (1 + |x|) bends without a corner
            double bent = drive / (1 + 0.55 * Math.abs(drive));
            out[i] = (float) (loud * body * bent);
        }
        return out;
    }
}
