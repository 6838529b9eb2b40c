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
 * Someone humming with closed lips, near: one voice and two very soft ones with it, gliding from tone to tone, breath before it speaks,
 * vibrato only where a tone is held.
 */
public final class Hum implements Instrument {
    @Override
    public float[] play(Note note, @Nullable Note before) {
        Chance chance = new Chance(note.seed());
        double v = note.velocity();
        double hertz = note.frequency();
        Glide glide = Glide.into(note, before, 70, 0.16);
        boolean connected = before != null && before.time() + before.duration() > note.time() - 0.25;
        double attack = connected ? 0.09 : 0.22;
        double release = 0.22;
        float[] out = new float[Rate.samples(note.duration() + release + 0.02)];
        Wave soft = Wave.of(harmonics(hertz, 1.2), new Chance(31));
        Wave firm = Wave.of(harmonics(hertz, 0.6), new Chance(31));
        Soloist voice = new Soloist(soft, firm, hertz, new Chance(note.player().hashCode()).of(1), 17);
        Soloist shade = new Soloist(soft, firm, hertz * 1.0022, chance.of(2), 14);
        Soloist other = new Soloist(soft, firm, hertz * 0.9975, chance.of(3), 12);
        Svf nose = new Svf().at(900, 0.7);
        Svf throat = new Svf().at(2300, 1.2);
        double loud = 0.42 * Dynamics.amplitude(v);
        for (int i = 0; i < out.length; i++) {
            double t = (double) i / Rate.HZ;
            double cents = glide.at(t) + 5 * chance.line(t * 1.9, 1);
            double body = Envelope.held(t, attack, note.duration(), release);
            double press = Math.clamp(v * (0.6 + 0.4 * body) + 0.05 * chance.line(t * 3, 2), 0, 1);
            double swell =
                    1 + 0.14 * Quick.sine(0.5 * Math.clamp(t / note.duration(), 0, 1)) + 0.05 * chance.line(t * 4.3, 3);
            double tone = voice.next(t, cents, press)
                    + 0.3 * shade.next(t, cents, press)
                    + 0.24 * other.next(t, cents, press);
            double white = chance.white(i);
            double breath = nose.take(white).band() * 0.020 + throat.take(white).band() * 0.010;
            double onset = connected ? 1 : 1 + 3 * Envelope.fall(t, 0.4);
            out[i] = (float) (loud * body * (swell * tone + breath * onset * (1.4 - v)));
        }
        return out;
    }

    private static double[] harmonics(double hertz, double tilt) {
        double[] a = new double[Math.clamp((int) (6_000 / hertz), 1, 40)];
        double size = hertz > 250 ? 0.86 : 1;
        for (int h = 1; h <= a.length; h++) {
            double f = h * hertz;
            double swallowed = 1 - 0.6 * StrictMath.exp(-0.5 * StrictMath.pow((f * size - 900) / 170, 2));
            a[h - 1] = StrictMath.pow(h, -tilt) * Vowel.M.at(f, size) * swallowed / (1 + StrictMath.pow(f / 2600, 4));
        }
        return a;
    }
}
