package dev.phosphene.audio.world;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Quick;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Svf;

/**
 * The sphere's own song: seven glass tones, one for each stream. While the streams disagree they crowd into a cluster and shiver; as the
 * film's harmony grows each glides home to D, A or the sixth, and they lie still as one open chord.
 */
public final class SphereSong implements Texture {
    /** Semitones above D4 of each stream alone, and at peace. */
    private static final double[] TORN = {1.2, 4.1, 6.4, 8.8, 11.3, 14.9, 17.6};

    private static final double[] HOME = {0, 7, 12, 12, 19, 21, 24};
    private static final double D5 = 587.3295;

    @Override
    public float[] sound(Span span) {
        float[] out = new float[span.length()];
        double[] harmony = span.curve(t -> Math.clamp(span.drive().applyAsDouble(t), 0, 1));
        for (int s = 0; s < TORN.length; s++) {
            stream(out, span, harmony, s);
        }
        Svf shimmer = new Svf().at(5200, 3);
        for (int i = 0; i < out.length; i++) {
            double torn = 1 - Span.read(harmony, i);
            double t = span.timeOf(i);
            double breath = 0.5 + 0.5 * span.bed().line(t * 3.1, 90);
            out[i] += (float)
                    (0.02 * torn * breath * shimmer.take(span.chance().white(i)).band());
        }
        return out;
    }

    private static void stream(float[] out, Span span, double[] harmony, int s) {
        Chance own = span.bed().of(s);
        double a = span.chance().unit(s);
        double b = span.chance().unit(s + 20);
        double split = own.between(1, 0.3, 1.1);
        double gain = 0.11 / (1 + 0.12 * s);
        for (int i = 0; i < out.length; i++) {
            double t = span.timeOf(i);
            double peace = Span.read(harmony, i);
            double settled = peace * peace * (3 - 2 * peace);
            double torn = 1 - settled;
            // each stream has its own way of moving: slow bends, and a shiver that fear quickens
            double wander = 1.3 * own.line(t * (0.35 + 0.06 * s), 2) + 0.22 * torn * Quick.sine(t * (4.3 + 0.6 * s));
            double semitones = HOME[s] + (TORN[s] - HOME[s] + wander) * torn;
            double hertz = D5 * Quick.cents(100 * semitones - 1200);
            a += (hertz - split) / Rate.HZ;
            b += (hertz + split) / Rate.HZ;
            double swell = 0.6 + 0.4 * own.line(t * (0.5 + 0.9 * torn), 3);
            double tone = Quick.sine(a)
                    + 0.6 * Quick.sine(b)
                    + (0.10 + 0.14 * torn) * Quick.sine(2.003 * a)
                    + 0.07 * torn * Quick.sine(3.01 * b);
            out[i] += (float) (gain * swell * tone);
        }
    }

    @Override
    public double hop(double bed) {
        return 6;
    }

    @Override
    public double overlap() {
        return 2;
    }
}
