package dev.phosphene.audio.instrument;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Envelope;
import dev.phosphene.audio.dsp.Pad;
import dev.phosphene.audio.dsp.Quick;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Svf;
import dev.phosphene.audio.dsp.Tables;
import dev.phosphene.audio.dsp.Wave;
import dev.phosphene.core.score.Note;
import dev.phosphene.core.score.Touch;
import org.jspecify.annotations.Nullable;

/**
 * A choir without text: an ensemble's table for u, o and a, between which the mouths open as they sing louder, four soloists in front,
 * and breath.
 */
public final class Choir implements Instrument {
    private final Tables<String, Pad> pads = new Tables<>(60);
    private final Tables<String, Wave> waves = new Tables<>(96);

    @Override
    public float[] play(Note note, @Nullable Note before) {
        Chance chance = new Chance(note.seed());
        double v = note.velocity();
        double hertz = note.frequency();
        boolean connected = before != null && before.touch() == Touch.LEGATO;
        double attack = (connected ? 0.2 : 0.5) - 0.2 * v;
        double release = 0.55 + 0.3 * (1 - v);
        float[] out = new float[Rate.samples(note.duration() + release + 0.02)];
        Pad u = pad(hertz, "u", Vowel.U);
        Pad o = pad(hertz, "o", Vowel.O);
        // a mouth this soft never opens to an a
        Pad a = v * 1.5 - 0.3 + 0.06 > 0.5 ? pad(hertz, "a", Vowel.A) : o;
        Soloist[] soloists = new Soloist[4];
        for (int i = 0; i < soloists.length; i++) {
            soloists[i] = soloist(hertz, chance.of(i));
        }
        Glide glide = Glide.into(note, before, 35, 0.13);
        double place = chance.unit(1) * 4.5 * Rate.HZ;
        Svf breath = new Svf().at(3400, 0.6);
        double loud = 0.30 * Dynamics.amplitude(v);
        for (int i = 0; i < out.length; i++) {
            double t = (double) i / Rate.HZ;
            double cents = glide.at(t) + 4 * chance.line(t * 1.1, 2);
            place += Quick.cents(cents);
            double body = Envelope.held(t, attack, note.duration(), release);
            // pp is u, mf is o, ff is a; a mouth opens as its tone grows
            double open = Math.clamp((v * 1.5 - 0.3) * (0.5 + 0.5 * body) + 0.06 * chance.line(t * 0.8, 3), 0, 1);
            double tone =
                    open < 0.5 ? mix(u.at(place), o.at(place), open * 2) : mix(o.at(place), a.at(place), open * 2 - 1);
            double flesh = 0;
            for (Soloist s : soloists) {
                flesh += s.next(t, cents, open);
            }
            double air = breath.take(chance.white(i)).band() * 0.035 * (1.3 - v);
            out[i] = (float) (loud * body * (1 + 0.07 * chance.line(t * 0.7, 4)) * (tone + 0.17 * flesh + air));
        }
        return out;
    }

    private Soloist soloist(double hertz, Chance chance) {
        long key = Math.round(hertz * 100);
        Wave closed = waves.of(key + " u", () -> Wave.of(harmonics(hertz, Vowel.U), new Chance(21)));
        Wave wide = waves.of(key + " a", () -> Wave.of(harmonics(hertz, Vowel.A), new Chance(21)));
        return new Soloist(closed, wide, hertz, chance, 15);
    }

    private Pad pad(double hertz, String name, Vowel vowel) {
        String key = Math.round(hertz * 100) + " " + name;
        double cents = 30 + 18 * Math.clamp((hertz - 150) / 500, 0, 1);
        return pads.of(
                key,
                () -> Pad.of(hertz, cents, 0.85, (h, f) -> source(h, f, hertz, vowel), new Chance(key.hashCode())));
    }

    private static double[] harmonics(double hertz, Vowel vowel) {
        double[] a = new double[Math.clamp((int) (9_000 / hertz), 1, 60)];
        for (int h = 1; h <= a.length; h++) {
            a[h - 1] = source(h, h * hertz, hertz, vowel);
        }
        return a;
    }

    /** Glottis, then mouth; a woman's throat is a seventh shorter. */
    private static double source(int h, double f, double hertz, Vowel vowel) {
        double size = hertz > 260 ? 0.87 : 1;
        return StrictMath.pow(h, -0.75) * vowel.at(f, size) / (1 + StrictMath.pow(f / 5500, 4));
    }

    private static double mix(double a, double b, double k) {
        return a + (b - a) * k;
    }
}
