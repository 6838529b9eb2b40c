package dev.phosphene.audio.world;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Envelope;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Ring;
import dev.phosphene.audio.dsp.Svf;

/** Embers: a hiss that comes in sighs, and crackles, most of them tiny, clustered as heat clusters them. */
public final class Embers implements Texture {
    @Override
    public float[] sound(Span span) {
        Chance chance = span.chance();
        float[] out = new float[span.length()];
        double[] heat = span.curve(t -> Math.clamp(span.drive().applyAsDouble(t), 0, 2));
        Svf hiss = new Svf().at(6300, 0.7);
        Svf sigh = new Svf().at(3100, 1.1);
        for (int i = 0; i < out.length; i++) {
            double t = span.timeOf(i);
            double breath = 0.5 + 0.5 * chance.line(t * 1.7, 1);
            double white = chance.white(i);
            double sum = hiss.take(white).band() * 0.05 * (0.4 + breath)
                    + sigh.take(white).band() * 0.03 * breath * breath;
            out[i] = (float) (sum * Span.read(heat, i));
        }
        int tries = (int) (span.hop() * 46);
        for (int k = 0; k < tries; k++) {
            Chance spark = chance.of(500 + k);
            double when = span.hop() * spark.unit(1);
            double cluster = 0.5 + 0.5 * chance.line((span.start() + when) * 2.6, 2);
            double h = span.drive().applyAsDouble(span.start() + when);
            if (spark.unit(2) < cluster * cluster * 1.2 * h) {
                crackle(out, Rate.samples(when), spark, Math.clamp(h, 0, 1.5));
            }
        }
        return out;
    }

    /** A crack: a click of one sample's width through three small resonances of charcoal. */
    static void crackle(float[] out, int at, Chance spark, double heat) {
        double size = StrictMath.pow(spark.unit(3), 4);
        double loud = (0.03 + 0.5 * size) * heat;
        for (int m = 0; m < 3; m++) {
            double f = spark.between(10 + m, 900, 5600) * (1 - 0.45 * size);
            Ring.add(out, at, f, loud * (0.6 - 0.15 * m), 1.57 * spark.unit(20 + m), 0.006 + 0.02 * size + 0.006 * m);
        }
        int length = Math.min(out.length - at, Rate.samples(0.004 + 0.012 * size));
        for (int i = 0; i < length; i++) {
            out[at + i] +=
                    (float) (0.35 * loud * spark.white(i) * Envelope.fall(i / (double) Rate.HZ, 0.006 + 0.012 * size));
        }
    }

    @Override
    public double overlap() {
        return 0.8;
    }
}
