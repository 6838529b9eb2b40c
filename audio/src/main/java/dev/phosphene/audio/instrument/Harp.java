package dev.phosphene.audio.instrument;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Envelope;
import dev.phosphene.audio.dsp.Quick;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Ring;
import dev.phosphene.audio.dsp.Svf;
import dev.phosphene.core.score.Note;
import dev.phosphene.core.score.Touch;
import org.jspecify.annotations.Nullable;

/**
 * A harp: partials of a string plucked a fifth along, {@code sin(nπp)/n}, dulled by soft fingers; highs die first; the string turns in two
 * planes a hair apart, which beat; a finger's noise of 5 ms and the board's knock begin it.
 */
public final class Harp implements Instrument {
    /** Modes of the soundboard: hertz, seconds. */
    private static final double[][] BOARD = {{112, 0.09}, {168, 0.08}, {236, 0.06}, {341, 0.05}, {460, 0.04}};

    @Override
    public float[] play(Note note, @Nullable Note before) {
        Chance chance = new Chance(note.seed());
        double v = note.velocity();
        double hertz = note.frequency();
        // Long strings ring six seconds, short ones one.
        double ring = Math.clamp(5.8 * StrictMath.pow(220 / hertz, 0.42), 0.9, 7.5);
        double damped = note.touch() == Touch.STACCATO ? note.duration() : Double.MAX_VALUE;
        float[] out = new float[Rate.samples(Math.min(ring, damped + 0.2))];
        double place = chance.between(1, 0.19, 0.27);
        double dull = 700 + 5200 * v * v;
        double loud = 0.75 * Dynamics.amplitude(v);
        double stiff = 6e-5 * StrictMath.pow(hertz / 220, 1.2);
        double cents = chance.between(2, 0.5, 1.4);
        for (int n = 1; n <= 36; n++) {
            double partial = n * hertz * StrictMath.sqrt(1 + stiff * n * n);
            double amplitude =
                    loud * Math.abs(StrictMath.sin(n * Math.PI * place)) / n * StrictMath.exp(-n * hertz / dull);
            double decay = ring / (1 + StrictMath.pow(n / 5.5, 1.7));
            double apart = partial * (Quick.cents(cents) - 1);
            Ring.add(out, 0, partial, amplitude * 0.68, 0, decay);
            Ring.add(out, 0, partial + apart, amplitude * 0.32, 0.3, decay * 1.35);
        }
        begin(out, chance, v, loud);
        soften(out, v, damped);
        return out;
    }

    private static void begin(float[] out, Chance chance, double v, double loud) {
        for (double[] mode : BOARD) {
            Ring.add(out, 0, mode[0] * chance.between((int) mode[0], 0.97, 1.03), loud * 0.05, 0, mode[1] * 2);
        }
        Svf finger = new Svf().at(1800 + 2600 * v, 1.1);
        int length = Math.min(out.length, Rate.samples(0.012));
        for (int i = 0; i < length; i++) {
            double t = (double) i / Rate.HZ;
            out[i] += (float) (loud * 0.28 * finger.take(chance.white(i)).band() * Envelope.fall(t, 0.010));
        }
    }

    /** A finger leaves the string in a millisecond or three, not in a sample; a damped string stops softly. */
    private static void soften(float[] out, double v, double damped) {
        int attack = Rate.samples(0.0035 - 0.002 * v);
        for (int i = 0; i < Math.min(attack, out.length); i++) {
            out[i] *= (float) Envelope.rise(i, attack);
        }
        int fade = Math.min(out.length, Rate.samples(damped < 100 ? 0.2 : 0.25));
        for (int i = 0; i < fade; i++) {
            out[out.length - 1 - i] *= (float) Envelope.rise(i, fade);
        }
    }
}
