package dev.phosphene.audio.world;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Envelope;
import dev.phosphene.audio.dsp.Pink;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Ring;
import dev.phosphene.audio.dsp.Svf;

/** Great stones that grind upward: knocks through modes of 180 .. 1800 Hz, scrapes that stick and slip, all of it slow and heavy. */
public final class Stones implements Texture {
    @Override
    public float[] sound(Span span) {
        Chance chance = span.chance();
        float[] out = new float[span.length()];
        int knocks = (int) (span.hop() * 13);
        for (int k = 0; k < knocks; k++) {
            Chance stone = chance.of(100 + k);
            double when = span.hop() * stone.unit(1);
            double crowd = 0.5 + 0.5 * chance.line((span.start() + when) * 1.4, 1);
            if (stone.unit(2) < 0.25 + 0.75 * crowd) {
                knock(out, Rate.samples(when), stone);
            }
        }
        Pink pink = new Pink(chance.of(7));
        Svf scrape = new Svf();
        Svf grit = new Svf().at(2300, 1.2);
        double slip = 0;
        for (int i = 0; i < out.length; i++) {
            double t = span.timeOf(i);
            double drag = Math.max(0, chance.line(t * 1.1, 2));
            slip += (14 + 22 * drag + 6 * chance.line(t * 5, 3)) / Rate.HZ;
            double tooth = slip - Math.floor(slip);
            double stick = (1 - tooth) * (1 - tooth) * chance.of(4).unit((int) slip);
            if ((i & 31) == 0) {
                scrape.at(330 + 500 * drag + 60 * chance.line(t * 9, 5), 2.6);
            }
            double noise = pink.at(i);
            double sum = scrape.take(noise * (0.3 + 1.5 * stick)).band()
                    + 0.25 * grit.take(noise * stick).band();
            out[i] += (float) (0.75 * drag * sum);
        }
        return out;
    }

    private static void knock(float[] out, int at, Chance stone) {
        double size = StrictMath.pow(stone.unit(3), 2.5);
        double base = stone.between(4, 210, 900) * (1 - 0.55 * size);
        double loud = 0.05 + 0.42 * size;
        double[] ratios = {1, 1.58, 2.24, 2.92, 3.7};
        for (int m = 0; m < ratios.length; m++) {
            double f = base * ratios[m] * (1 + 0.05 * stone.normal(10 + m));
            Ring.add(
                    out,
                    at,
                    f,
                    loud * StrictMath.pow(0.62, m),
                    6.28 * stone.unit(20 + m),
                    (0.05 + 0.12 * size) / (1 + 0.5 * m));
        }
        Svf thud = new Svf().at(240 + 900 * (1 - size), 0.8);
        int length = Math.min(out.length - at, Rate.samples(0.06));
        for (int i = 0; i < length; i++) {
            out[at + i] +=
                    (float) (loud * thud.take(stone.white(i)).band() * Envelope.fall(i / (double) Rate.HZ, 0.05));
        }
    }

    @Override
    public double overlap() {
        return 1;
    }
}
