package dev.phosphene.audio.world;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Envelope;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Ring;
import dev.phosphene.audio.dsp.Svf;
import dev.phosphene.core.event.Event;

/** A bare foot on moss or stone: heel, sole a tenth of a second later, a little grit. */
public final class Step implements Strike {
    @Override
    public float[] sound(Event event) {
        Chance chance = new Chance(event.seed() * 53 + 21);
        double strong = 0.3 + 0.7 * event.strength();
        float[] out = new float[Rate.samples(0.4)];
        press(out, 0, 130, strong, chance.of(1));
        press(out, Rate.samples(chance.between(2, 0.075, 0.11)), 240, strong * 0.6, chance.of(3));
        for (int k = 0; k < 14; k++) {
            int at = Rate.samples(0.01 + 0.16 * chance.unit(10 + k));
            double loud = 0.05 * strong * StrictMath.pow(chance.unit(30 + k), 3);
            Ring.add(out, at, chance.between(50 + k, 1500, 5200), loud, 1, 0.012);
        }
        return out;
    }

    private static void press(float[] out, int at, double hertz, double loud, Chance chance) {
        Svf body = new Svf().at(hertz, 1.1);
        Svf soft = new Svf().at(1700, 0.8);
        for (int i = 0; i < Rate.samples(0.16); i++) {
            double t = i / (double) Rate.HZ;
            double white = chance.white(i);
            double sum = 0.9 * body.take(white).low() * Envelope.fall(t, 0.11)
                    + 0.14 * soft.take(white).band() * Envelope.fall(t, 0.08);
            out[at + i] += (float) (loud * 0.8 * sum * Envelope.rise(t + 0.0003, 0.006));
        }
    }
}
