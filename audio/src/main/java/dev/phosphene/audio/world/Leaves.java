package dev.phosphene.audio.world;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Ring;
import dev.phosphene.audio.dsp.Svf;

/**
 * Leaves in moving air: a rush of 1.5 .. 6 kHz that grows with the gust to the power 1.5 and brightens with it, the body of the crown at
 * 200 .. 500 Hz, and single leaves that tick and flutter near. Without wind a few still whisper.
 */
public final class Leaves implements Texture {
    @Override
    public float[] sound(Span span) {
        Chance chance = span.chance();
        float[] out = new float[span.length()];
        double[] gust = span.curve(t -> {
            double wind = Math.clamp(span.drive().applyAsDouble(t), 0, 1.5);
            return wind * (0.22 + 0.78 * Gusts.at(t, span.at(), span.bed()));
        });
        Svf rush = new Svf();
        Svf bright = new Svf();
        Svf body = new Svf().at(310, 0.9);
        for (int i = 0; i < out.length; i++) {
            double g = Span.read(gust, i);
            if ((i & 31) == 0) {
                rush.at(1700 + 2000 * g, 0.62);
                bright.at(5200 + 1500 * g, 0.7);
            }
            double white = chance.white(i);
            double loud = 0.03 + 0.97 * g * StrictMath.sqrt(g);
            // leaves do not hiss: the rush itself is made of touches
            double grainy = 0.7 + 0.6 * Math.abs(chance.white(i / 190 + 77_000));
            double sum = rush.take(white).band() * grainy
                    + 0.34 * bright.take(white).band() * g * grainy
                    + 0.26 * body.take(white).band() * g;
            out[i] = (float) (0.55 * loud * sum);
        }
        leavesNear(out, span, gust);
        return out;
    }

    /** Single leaves: some thirty flutters a second in a gust, one or two in still air. */
    private static void leavesNear(float[] out, Span span, double[] gust) {
        int tries = (int) (span.length() / (double) Rate.HZ * 34);
        for (int k = 0; k < tries; k++) {
            Chance leaf = span.chance().of(1000 + k);
            int at = (int) (leaf.unit(1) * (span.length() - Rate.HZ / 4));
            double g = Span.read(gust, at);
            if (at < 0 || leaf.unit(2) > 0.05 + g) {
                continue;
            }
            double near = StrictMath.pow(leaf.unit(3), 3);
            int touches = 1 + (int) (5 * leaf.unit(4));
            double gap = leaf.between(5, 0.012, 0.045);
            for (int j = 0; j < touches; j++) {
                int when = at + Rate.samples(j * gap * (1 + 0.4 * leaf.signed(20 + j)));
                double f = leaf.between(30 + j, 1900, 6800);
                Ring.add(
                        out,
                        when,
                        f,
                        0.05 * near * (1 - 0.12 * j),
                        6.28 * leaf.unit(40 + j),
                        leaf.between(50 + j, 0.006, 0.02));
                Ring.add(out, when, f * 1.47, 0.03 * near, 6.28 * leaf.unit(60 + j), 0.008);
            }
        }
    }

    @Override
    public double overlap() {
        return 1.5;
    }
}
