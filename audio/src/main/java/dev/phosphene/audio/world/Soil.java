package dev.phosphene.audio.world;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Envelope;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Ring;
import dev.phosphene.audio.dsp.Svf;

/** Soil that pours off an edge: a stream of grains, dull in the mass and bright where single pebbles skip, with now and then a clod. */
public final class Soil implements Texture {
    @Override
    public float[] sound(Span span) {
        Chance chance = span.chance();
        float[] out = new float[span.length()];
        Svf mass = new Svf();
        Svf dust = new Svf().at(5200, 0.7);
        for (int i = 0; i < out.length; i++) {
            double t = span.timeOf(i);
            double flow = 0.55 + 0.45 * chance.line(t * 1.9, 1);
            if ((i & 31) == 0) {
                mass.at(780 + 500 * flow, 0.7);
            }
            // sparse impulses: grains, not hiss
            double white = chance.white(i);
            double grain = Math.abs(white) > 0.93 ? white * 3.2 : white * 0.25;
            out[i] = (float) (flow
                    * (0.34 * mass.take(grain).band() + 0.16 * dust.take(grain).band()));
        }
        int pebbles = (int) (span.hop() * 30);
        for (int k = 0; k < pebbles; k++) {
            Chance pebble = chance.of(200 + k);
            int at = Rate.samples(span.hop() * pebble.unit(1));
            double size = StrictMath.pow(pebble.unit(2), 3);
            double f = pebble.between(3, 900, 3600) * (1 - 0.6 * size);
            double loud = 0.02 + 0.16 * size;
            for (int b = 0; b < 1 + (int) (3 * pebble.unit(4)); b++) {
                int when = at + Rate.samples(b * pebble.between(5, 0.03, 0.09));
                Ring.add(
                        out, when, f * (1 + 0.06 * b), loud / (1 + b), 6.28 * pebble.unit(10 + b), 0.016 + 0.03 * size);
            }
            if (size > 0.5) {
                clod(out, at, pebble, size);
            }
        }
        return out;
    }

    private static void clod(float[] out, int at, Chance pebble, double size) {
        Svf thud = new Svf().at(170, 0.9);
        int length = Math.min(out.length - at, Rate.samples(0.18));
        for (int i = 0; i < length; i++) {
            double t = i / (double) Rate.HZ;
            out[at + i] += (float)
                    (0.9 * size * thud.take(pebble.white(i)).low() * Envelope.fall(t, 0.15) * Envelope.rise(t, 0.004));
        }
    }

    @Override
    public double overlap() {
        return 1;
    }
}
