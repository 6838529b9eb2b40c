package dev.phosphene.audio.world;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Ring;
import dev.phosphene.core.event.Event;

/** A firefly that lights: the smallest of clicks, two resonances of a wing case, each fly with its own. */
public final class Tick implements Strike {
    @Override
    public float[] sound(Event event) {
        Chance chance = new Chance(event.seed() * 29 + 11);
        float[] out = new float[Rate.samples(0.2)];
        double loud = 0.05 + 0.3 * event.strength() * StrictMath.pow(chance.unit(0), 2);
        double f = chance.between(1, 2300, 4700);
        int clicks = 1 + (int) (2.4 * chance.unit(2));
        for (int c = 0; c < clicks; c++) {
            int at = Rate.samples(c * chance.between(3, 0.03, 0.05));
            Ring.add(out, at, f * (1 + 0.03 * c), loud / (1 + 0.8 * c), 0.3, 0.02 + 0.02 * chance.unit(4));
            Ring.add(out, at, f * 1.83, loud * 0.4 / (1 + c), 0.8, 0.012);
            Ring.add(out, at, f * 0.41, loud * 0.25, 0, 0.03);
        }
        return out;
    }
}
