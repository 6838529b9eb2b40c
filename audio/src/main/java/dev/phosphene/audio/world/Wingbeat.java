package dev.phosphene.audio.world;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Envelope;
import dev.phosphene.audio.dsp.Pink;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Svf;
import dev.phosphene.core.event.Event;

/** A great wing that opens: a push of air below, fire that flares along it, sparks after. */
public final class Wingbeat implements Strike {
    @Override
    public float[] sound(Event event) {
        Chance chance = new Chance(event.seed() * 71 + 13);
        double strong = event.strength();
        double seconds = chance.between(1, 0.42, 0.68);
        float[] out = new float[Rate.samples(seconds + 0.5)];
        Pink pink = new Pink(chance);
        Svf push = new Svf();
        Svf flare = new Svf();
        for (int i = 0; i < out.length; i++) {
            double t = i / (double) Rate.HZ;
            double x = t / seconds;
            double sweep = Envelope.rise(x + 0.02, 0.45) * (1 - Envelope.rise(x - 0.35, 0.85));
            double flutter = 1 + 0.3 * chance.line(t * 21, 2);
            if ((i & 15) == 0) {
                push.at(110 + 260 * sweep, 1.0);
                flare.at(700 + 2200 * sweep, 0.8);
            }
            double noise = pink.at(i);
            out[i] = (float) (0.9
                    * (0.35 + 0.65 * strong)
                    * sweep
                    * flutter
                    * (1.1 * push.take(noise).low() + 0.35 * flare.take(noise).band()));
        }
        for (int k = 0; k < 5; k++) {
            Embers.crackle(
                    out, Rate.samples(seconds * (0.3 + 0.7 * chance.unit(20 + k))), chance.of(30 + k), 0.4 * strong);
        }
        return out;
    }
}
