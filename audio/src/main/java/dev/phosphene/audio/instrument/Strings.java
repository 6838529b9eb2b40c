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
 * A section of strings: an ensemble's table soft and bright, mixed by how hard the bow presses, and in front of it three players of flesh
 * with vibratos of their own. The body's resonances, lower for lower instruments, shape every tone.
 */
public final class Strings implements Instrument {
    private final Tables<String, Pad> pads = new Tables<>(48);
    private final Tables<String, Wave> waves = new Tables<>(128);
    private final boolean tremolo;

    /** @param tremolo whether bows shake, eleven short strokes a second */
    public Strings(boolean tremolo) {
        this.tremolo = tremolo;
    }

    @Override
    public float[] play(Note note, @Nullable Note before) {
        Chance chance = new Chance(note.seed());
        double v = note.velocity();
        double hertz = note.frequency();
        boolean connected = before != null && before.touch() == Touch.LEGATO;
        double attack = tremolo ? 0.06 : (connected ? 0.16 : 0.42) - 0.13 * v;
        double release = 0.34 + 0.5 * (1 - v) + (hertz < 130 ? 0.25 : 0);
        float[] out = new float[Rate.samples(note.duration() + release + 0.02)];
        Pad soft = pad(hertz, 1.75);
        Pad bright = pad(hertz, 0.95);
        Glide glide = Glide.into(note, before, 14, 0.085);
        double place = chance.unit(1) * 4.5 * Rate.HZ;
        Soloist[] soloists = {soloist(hertz, chance.of(1)), soloist(hertz, chance.of(2)), soloist(hertz, chance.of(3))};
        Svf bow = new Svf().at(2400 + hertz, 0.8);
        double strokes = chance.between(2, 10.6, 12.4);
        double loud = 0.30 * Dynamics.amplitude(v);
        for (int i = 0; i < out.length; i++) {
            double t = (double) i / Rate.HZ;
            double cents = glide.at(t) + 2.5 * chance.line(t * 1.3, 3);
            place += Quick.cents(cents);
            double body = Envelope.held(t, attack, note.duration(), release);
            double breathe = 1 + 0.09 * chance.line(t * 0.9, 4);
            double stroke = tremolo ? stroke(t * strokes, chance) : 1;
            double press =
                    Math.clamp((v * 1.15 - 0.1) * (0.55 + 0.45 * body) * stroke + 0.08 * chance.line(t * 2.1, 5), 0, 1);
            double tone = mix(soft.at(place), bright.at(place), press);
            double flesh = 0;
            for (Soloist s : soloists) {
                flesh += s.next(t, cents, press);
            }
            double grain = bow.take(chance.white(i)).band() * (0.018 + 0.06 * Envelope.fall(t, 0.12)) * (0.4 + v);
            out[i] = (float) (loud * body * breathe * stroke * (tone + 0.26 * flesh + grain));
        }
        return out;
    }

    /** Strokes of unequal length and weight. */
    private static double stroke(double strokes, Chance chance) {
        double at = strokes + 0.12 * chance.line(strokes * 0.5, 8);
        double x = at - Math.floor(at);
        double weight = 0.8 + 0.2 * chance.of(9).unit((int) at);
        return weight * (0.35 + 0.65 * StrictMath.sqrt(Quick.sine(0.5 * x)));
    }

    private Soloist soloist(double hertz, Chance chance) {
        Wave soft = waves.of(Math.round(hertz * 100) + " soft", () -> Wave.of(harmonics(hertz, 1.9), new Chance(11)));
        Wave bright =
                waves.of(Math.round(hertz * 100) + " bright", () -> Wave.of(harmonics(hertz, 1.05), new Chance(11)));
        return new Soloist(soft, bright, hertz, chance, 11);
    }

    private Pad pad(double hertz, double tilt) {
        String key = Math.round(hertz * 100) + " " + tilt;
        return pads.of(
                key,
                () -> Pad.of(
                        hertz,
                        hertz < 130 ? 16 : 26,
                        0.9,
                        (h, f) -> StrictMath.pow(h, -tilt) * body(f, hertz),
                        new Chance(key.hashCode())));
    }

    private static double[] harmonics(double hertz, double tilt) {
        double[] a = new double[Math.clamp((int) (15_000 / hertz), 1, 60)];
        for (int h = 1; h <= a.length; h++) {
            a[h - 1] = StrictMath.pow(h, -tilt) * body(h * hertz, hertz);
        }
        return a;
    }

    /** What the wood answers: air and plate resonances, the bridge's hill, and the fall above it. */
    private static double body(double hertz, double fundamental) {
        double size = Math.clamp(StrictMath.pow(fundamental / 330, 0.45), 0.34, 1.05);
        double f = hertz / size;
        double answer = 0.55
                + 0.5 * hill(f, 285, 0.16)
                + 0.55 * hill(f, 520, 0.2)
                + 0.3 * hill(f, 1050, 0.2)
                + 0.75 * hill(f, 2500, 0.38);
        // the low-mids of many players gather into mud: a dip of 3 dB at 300 Hz
        double clear = 1 - 0.3 * hill(hertz, 300, 0.35);
        return answer * clear / (1 + StrictMath.pow(hertz / 7500, 4));
    }

    private static double hill(double f, double middle, double width) {
        double x = StrictMath.log(Math.max(f, 1) / middle) / width;
        return StrictMath.exp(-0.5 * x * x);
    }

    private static double mix(double a, double b, double k) {
        return a + (b - a) * k;
    }
}
