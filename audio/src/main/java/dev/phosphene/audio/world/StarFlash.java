package dev.phosphene.audio.world;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Envelope;
import dev.phosphene.audio.dsp.Quick;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.core.event.Event;

/** A star that kindles, very far: D, A, B and the raised fourth, four octaves up, which swell within a second and shimmer for seven. */
public final class StarFlash implements Strike {
    private static final double[] TONES = {587.33, 880, 1174.66, 1760, 1975.53, 3322.44, 2349.32, 3520};

    @Override
    public float[] sound(Event event) {
        Chance chance = new Chance(event.seed() * 7 + 1);
        float[] out = new float[Rate.samples(7.5)];
        double loud = 0.07 * (0.4 + 0.6 * event.strength());
        for (int k = 0; k < TONES.length; k++) {
            double cycles = chance.unit(k);
            double other = chance.unit(k + 10);
            double split = chance.between(k + 20, 0.3, 1.4);
            // the raised fourth falls silent first
            double ring = k == 5 ? 2.6 : 6.6 - 0.5 * k;
            for (int i = 0; i < out.length; i++) {
                double t = i / (double) Rate.HZ;
                double shape = Envelope.rise(t + 0.01, 0.55 + 0.12 * k) * (1 - Envelope.rise(t - 0.9, ring));
                double twinkle = 0.7 + 0.3 * chance.line(t * (3 + 0.7 * k), k + 40);
                cycles += TONES[k] / Rate.HZ;
                other += (TONES[k] + split) / Rate.HZ;
                out[i] += (float)
                        (loud * shape * twinkle * (Quick.sine(cycles) + 0.7 * Quick.sine(other)) / (1 + 0.22 * k));
            }
        }
        return out;
    }
}
