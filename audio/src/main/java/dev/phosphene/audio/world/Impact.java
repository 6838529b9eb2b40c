package dev.phosphene.audio.world;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Envelope;
import dev.phosphene.audio.dsp.Membrane;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Ring;
import dev.phosphene.audio.dsp.Svf;
import dev.phosphene.core.event.Event;

/** The sphere breaks: a crack of 4 ms, all its glass at once, the stage's stone below it, and one low tone that should not be there. */
public final class Impact implements Strike {
    @Override
    public float[] sound(Event event) {
        Chance chance = new Chance(event.seed() * 17 + 3);
        double strong = 0.4 + 0.6 * event.strength();
        float[] out = new float[Rate.samples(3.2)];
        Membrane.strike(out, 0, 52, 0.42 * strong, 0.8, 0.9, chance);
        for (int m = 0; m < 90; m++) {
            double x = (m + chance.unit(m)) / 90;
            double f = 700 + 12_800 * StrictMath.pow(x, 1.5);
            double decay = (0.25 + 1.5 * StrictMath.pow(chance.unit(m + 100), 3))
                    * StrictMath.pow(1500 / Math.max(f, 900), 0.5);
            double gain =
                    0.055 * strong * StrictMath.pow(1200 / Math.max(f, 1200), 0.4) * chance.between(m + 200, 0.3, 1);
            Ring.add(out, 0, f, gain, 6.28 * chance.unit(m + 300), decay);
        }
        for (int m = 0; m < 9; m++) {
            double f = chance.between(m + 500, 150, 900);
            Ring.add(out, 0, f, 0.10 * strong, 1.57, 0.12 + 0.1 * chance.unit(m + 600));
        }
        Svf crack = new Svf().at(3400, 0.5);
        Svf spray = new Svf().at(7200, 0.7);
        Svf stone = new Svf().at(260, 0.8);
        for (int i = 0; i < Rate.samples(1.2); i++) {
            double t = i / (double) Rate.HZ;
            double white = chance.white(i);
            double sum = 1.1 * crack.take(white).band() * Envelope.fall(t, 0.035)
                    + 0.30 * spray.take(white).band() * Envelope.fall(t, 0.9) * (0.7 + 0.3 * chance.line(t * 70, 1))
                    + 0.7 * stone.take(white).low() * Envelope.fall(t, 0.22);
            out[i] += (float) (0.62 * strong * sum * Envelope.rise(t + 0.0002, 0.0007));
        }
        int fade = Rate.samples(0.3);
        for (int i = 0; i < fade; i++) {
            out[out.length - 1 - i] *= (float) Envelope.rise(i, fade);
        }
        return out;
    }
}
