package dev.phosphene.audio.world;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.core.event.Event;

/** A breath, in and out; the stronger it is the quicker it is, as fear breathes. */
public final class Breath implements Strike {
    @Override
    public float[] sound(Event event) {
        Chance chance = new Chance(event.seed() * 13 + 1);
        double strong = event.strength();
        double seconds = (3.2 - 2.0 * strong) * chance.between(1, 0.92, 1.08);
        double in = 0.42 * seconds;
        float[] out = new float[Rate.samples(seconds + 0.1)];
        Breaths.add(out, 0, in, true, 0.4 + 0.6 * strong, chance.of(2));
        Breaths.add(out, Rate.samples(in + 0.04 * seconds), 0.52 * seconds, false, 0.3 + 0.4 * strong, chance.of(3));
        return out;
    }
}
