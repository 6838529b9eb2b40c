package dev.phosphene.audio.instrument;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Envelope;
import dev.phosphene.audio.dsp.Quick;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Svf;
import dev.phosphene.audio.dsp.Wave;
import dev.phosphene.core.score.Note;
import org.jspecify.annotations.Nullable;

/**
 * A glass harmonica: rubbed bowls. Each tone is two modes of one bowl a fraction of a hertz apart, so it beats slowly; the finger's turn
 * swells it, its friction hisses at the tone's own pitch, and pressure brings the overtones.
 */
public final class Glass implements Instrument {
    @Override
    public float[] play(Note note, @Nullable Note before) {
        Chance chance = new Chance(note.seed());
        double v = note.velocity();
        double hertz = note.frequency();
        double attack = 0.75 - 0.4 * v;
        double release = 1.4;
        float[] out = new float[Rate.samples(note.duration() + release + 0.05)];
        // Soft rubbing is nearly a sine; pressure brings the second and third.
        Wave soft = Wave.of(new double[] {1, 0.035, 0.012}, chance);
        Wave firm = Wave.of(new double[] {1, 0.16, 0.09, 0.03, 0.02, 0.008}, chance);
        double split = chance.between(1, 0.25, 0.9) * StrictMath.sqrt(hertz / 600);
        double turn = chance.between(2, 1.1, 1.9);
        double share = chance.between(3, 0.25, 0.42);
        Svf friction = new Svf().at(hertz, 22);
        Svf hiss = new Svf().at(Math.min(hertz * 3.1, 9000), 2);
        double a = chance.unit(4);
        double b = chance.unit(5);
        double a0 = chance.unit(8);
        double loud = 0.5 * Dynamics.amplitude(v);
        for (int i = 0; i < out.length; i++) {
            double t = (double) i / Rate.HZ;
            double body = Envelope.held(t, attack, note.duration(), release);
            double rub = 1 + 0.16 * chance.line(t * turn * 2, 6) + 0.1 * Quick.sine(turn * t + a0);
            // the bowl is pulled a few cents flat until it speaks
            double bend = Quick.cents(-7 * (1 - Envelope.rise(t, attack)) + 1.5 * chance.line(t * 0.8, 7));
            a += (hertz - split / 2) * bend / Rate.HZ;
            b += (hertz + split / 2) * bend / Rate.HZ;
            double press = v * body * rub;
            double tone = mix(soft.at(a), firm.at(a), press) * (1 - share) + mix(soft.at(b), firm.at(b), press) * share;
            double white = chance.white(i);
            double scrape =
                    friction.take(white).band() * 0.10 + hiss.take(white).band() * 0.006;
            out[i] = (float) (loud * body * rub * (tone + scrape * (0.5 + v)));
        }
        return out;
    }

    private static double mix(double a, double b, double k) {
        return a + (b - a) * k;
    }
}
