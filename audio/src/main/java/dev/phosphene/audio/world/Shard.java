package dev.phosphene.audio.world;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Envelope;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Ring;
import dev.phosphene.audio.dsp.Svf;
import dev.phosphene.core.event.Event;

/**
 * One shard that strikes stone: 24 to 44 modes without harmony, 1 .. 14 kHz, which ring 0.05 to 0.6 s; small shards are higher and
 * shorter; some skip and strike twice. The blow itself is a grain of noise.
 */
public final class Shard implements Strike {
    @Override
    public float[] sound(Event event) {
        Chance chance = new Chance(event.seed() * 131 + 17);
        double strong = event.strength();
        double size = StrictMath.pow(chance.unit(1), 1.6);
        float[] out = new float[Rate.samples(0.95)];
        strike(out, 0, strong, size, chance);
        if (chance.unit(2) < 0.4) {
            strike(out, Rate.samples(chance.between(3, 0.05, 0.2)), strong * 0.4, size, chance.of(4));
        }
        int fade = Rate.samples(0.1);
        for (int i = 0; i < fade; i++) {
            out[out.length - 1 - i] *= (float) Envelope.rise(i, fade);
        }
        return out;
    }

    private static void strike(float[] out, int at, double strong, double size, Chance chance) {
        int modes = 24 + (int) (20 * size);
        double lowest = 1000 + 2600 * (1 - size) * (1 - size);
        double loud = (0.1 + 0.9 * strong * strong) * (0.45 + 0.55 * size) * 0.16;
        for (int m = 0; m < modes; m++) {
            // plates crowd their modes evenly in hertz; glass gives each its own decay
            double f = lowest + (14_000 - lowest) * StrictMath.pow((m + chance.unit(m + 100)) / modes, 1.7);
            double decay = (0.06 + 0.5 * size * chance.unit(m + 200)) * StrictMath.pow(2500 / Math.max(f, 1200), 0.55);
            double gain = loud
                    * StrictMath.pow(1500 / Math.max(f, 1500), 0.55 - 0.4 * strong)
                    * chance.between(m + 300, 0.3, 1);
            Ring.add(out, at, f, gain, 6.28 * chance.unit(m + 400), Math.max(0.04, decay));
        }
        Svf blow = new Svf().at(4200 + 3000 * strong, 0.6);
        int length = Math.min(out.length - at, Rate.samples(0.02));
        for (int i = 0; i < length; i++) {
            out[at + i] += (float)
                    (loud * 3.2 * blow.take(chance.white(i)).band() * Envelope.fall(i / (double) Rate.HZ, 0.012));
        }
    }
}
