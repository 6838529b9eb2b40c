package dev.phosphene.audio.world;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Envelope;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Ring;
import dev.phosphene.core.event.Event;

/** Fingertips on cool glass: the sphere answers with one tone, D and A over it, soft at its edge, seven seconds long, warm below. */
public final class Touch implements Strike {
    private static final double D4 = 293.6648;
    /** Pitch over D4, loudness, seconds. */
    private static final double[][] MODES = {
        {0.5, 0.5, 5},
        {1, 0.7, 7},
        {1.5, 0.45, 6.5},
        {2, 0.55, 6},
        {3, 0.32, 5},
        {4, 0.22, 4},
        {5.04, 0.09, 2.8},
        {6.1, 0.07, 2},
        {9.3, 0.03, 1}
    };

    @Override
    public float[] sound(Event event) {
        Chance chance = new Chance(event.seed() * 83 + 29);
        float[] out = new float[Rate.samples(7)];
        double loud = 0.16 * (0.4 + 0.6 * event.strength());
        for (int m = 0; m < MODES.length; m++) {
            double f = D4 * MODES[m][0];
            double split = chance.between(m, 0.25, 0.8);
            Ring.add(out, 0, f - split / 2, loud * MODES[m][1] * 0.6, 0, MODES[m][2]);
            Ring.add(out, 0, f + split / 2, loud * MODES[m][1] * 0.4, 0.4, MODES[m][2] * 0.92);
        }
        for (int i = 0; i < out.length; i++) {
            double t = i / (double) Rate.HZ;
            // no blow: the tone wells up within a fifth of a second, its edge is heard at once
            out[i] *= (float) (Envelope.rise(t + 0.0005, 0.012) * (0.35 + 0.65 * Envelope.rise(t, 0.24)));
        }
        int fade = Rate.samples(1.2);
        for (int i = 0; i < fade; i++) {
            out[out.length - 1 - i] *= (float) Envelope.rise(i, fade);
        }
        return out;
    }
}
