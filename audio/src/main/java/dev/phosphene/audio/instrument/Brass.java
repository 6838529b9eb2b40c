package dev.phosphene.audio.instrument;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Envelope;
import dev.phosphene.audio.dsp.Quick;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Svf;
import dev.phosphene.audio.dsp.Tables;
import dev.phosphene.audio.dsp.Wave;
import dev.phosphene.core.score.Note;
import org.jspecify.annotations.Nullable;

/**
 * Three brass players: brightness follows loudness as the bell steepens the wave, each tone is scooped from below, overshoots and
 * settles, and no two of them start together.
 */
public final class Brass implements Instrument {
    private static final int SHADES = 8;
    private final Tables<String, Wave[]> waves = new Tables<>(64);

    @Override
    public float[] play(Note note, @Nullable Note before) {
        Chance chance = new Chance(note.seed());
        double hertz = note.frequency();
        double release = 0.16;
        float[] out = new float[Rate.samples(note.duration() + release + 0.06)];
        Wave[] shades = waves.of(Long.toString(Math.round(hertz * 100)), () -> shades(hertz));
        for (int player = 0; player < 3; player++) {
            blow(out, note, chance.of(player), shades, player * chance.between(9 + player, 0.008, 0.014), release);
        }
        return out;
    }

    private static void blow(float[] out, Note note, Chance chance, Wave[] shades, double late, double release) {
        double v = note.velocity();
        double hertz = note.frequency() * StrictMath.pow(2, 4 * chance.normal(1) / 1200);
        double cycles = chance.unit(2);
        double loud = 0.19 * Dynamics.amplitude(v);
        Svf air = new Svf().at(2800, 0.8);
        int from = Rate.samples(late);
        for (int i = from; i < out.length; i++) {
            double t = (double) (i - from) / Rate.HZ;
            double attack = 0.065 - 0.025 * v;
            double body = Envelope.held(t, attack, note.duration() - late, release);
            double over = 1 + 0.07 * Envelope.bump(t - attack * 0.6, 0.12);
            double settle = 1 - 0.16 * Envelope.rise(t - 0.1, 0.5);
            double level = body * over * settle * (1 + 0.03 * chance.line(t * 3, 3));
            double vibrato = 7 * Envelope.rise(t - 0.4, 0.6) * Quick.sine(4.7 * t + chance.unit(4));
            double cents = -30 * Envelope.fall(t, 0.14) + vibrato + 3 * chance.line(t * 2.1, 5);
            cycles += hertz * Quick.cents(cents) / Rate.HZ;
            double shade = Math.clamp(v * level, 0, 1) * (SHADES - 1);
            int k = Math.min((int) shade, SHADES - 2);
            double a = shades[k].at(cycles);
            double tone = a + (shades[k + 1].at(cycles) - a) * (shade - k);
            double blown = air.take(chance.white(i)).band() * (0.015 + 0.1 * Envelope.fall(t, 0.06));
            out[i] += (float) (loud * level * (tone + blown));
        }
    }

    private static Wave[] shades(double hertz) {
        Wave[] waves = new Wave[SHADES];
        for (int k = 0; k < SHADES; k++) {
            double loudness = (double) k / (SHADES - 1);
            double[] a = new double[Math.clamp((int) (12_000 / hertz), 1, 60)];
            for (int h = 1; h <= a.length; h++) {
                double f = h * hertz;
                double x = StrictMath.log(f / 1350) / 0.38;
                double bell = 1 + 1.1 * StrictMath.exp(-0.5 * x * x);
                // the steepening reaches partials by pitch, so that low tones are as bright as high ones
                double slope = (1.25 - loudness) * StrictMath.sqrt(hertz / 300);
                a[h - 1] = StrictMath.exp(-(h - 1) * slope * 0.85) * bell / (1 + StrictMath.pow(f / 7000, 4));
            }
            waves[k] = Wave.of(a, new Chance(41));
        }
        return waves;
    }
}
