package dev.phosphene.audio.world;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Envelope;
import dev.phosphene.audio.dsp.Pink;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Svf;
import dev.phosphene.core.event.Event;

/** A gust that passes through crowns: it comes as a low push, opens into leaves, and is gone in three or four seconds. */
public final class Gust implements Strike {
    @Override
    public float[] sound(Event event) {
        Chance chance = new Chance(event.seed() * 41 + 9);
        double strong = event.strength();
        double seconds = 2.6 + 1.6 * strong;
        float[] out = new float[Rate.samples(seconds)];
        Pink pink = new Pink(chance);
        Svf push = new Svf();
        Svf leaves = new Svf();
        Svf high = new Svf().at(5600, 0.7);
        for (int i = 0; i < out.length; i++) {
            double t = i / (double) Rate.HZ;
            double x = t / seconds;
            double swell = Envelope.rise(x, 0.42) * (1 - Envelope.rise(x - 0.4, 0.6));
            double flutter = 1 + 0.25 * chance.line(t * 6, 1) + 0.15 * chance.line(t * 17, 2);
            if ((i & 31) == 0) {
                push.at(190 + 190 * swell, 0.9);
                leaves.at(1300 + 1900 * swell, 0.6);
            }
            double white = chance.white(i);
            double body = 0.7 * push.take(pink.at(i)).band();
            double rush =
                    (0.34 * leaves.take(white).band() + 0.12 * high.take(white).band() * swell)
                            * StrictMath.pow(swell, 0.6);
            out[i] = (float) (0.75 * (0.3 + 0.7 * strong) * swell * flutter * (body + rush));
        }
        return out;
    }
}
