package dev.phosphene.audio.world;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Ring;
import dev.phosphene.core.event.Event;

/** A wind chime: free bars (1, 2.756, 5.404, 8.933) tuned to D's five tones, which ring three to six seconds and beat by a cent or two. */
public final class Chime implements Strike {
    private static final double[] BARS = {1, 2.756, 5.404, 8.933};
    private static final int[] FIVE = {0, 2, 4, 7, 9, 12, 14, 16};

    @Override
    public float[] sound(Event event) {
        Chance chance = new Chance(event.seed() * 61 + 3);
        double strong = event.strength();
        float[] out = new float[Rate.samples(5)];
        double hertz = 880 * StrictMath.pow(2, (FIVE[Math.floorMod(event.seed(), FIVE.length)] - 7) / 12.0);
        for (int m = 0; m < BARS.length; m++) {
            double loud = 0.22 * (0.25 + 0.75 * strong) * StrictMath.pow(0.2 + 0.5 * strong, m);
            double decay = 4.8 / (1 + 1.5 * m);
            double f = hertz * BARS[m] * (1 + 0.002 * chance.signed(m));
            Ring.add(out, 0, f, loud * 0.6, 0, decay);
            Ring.add(out, 0, f * (1 + 0.0009 * chance.between(m + 10, 0.6, 1.3)), loud * 0.4, 0, decay * 0.9);
        }
        return out;
    }
}
