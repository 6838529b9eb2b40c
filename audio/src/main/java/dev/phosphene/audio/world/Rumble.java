package dev.phosphene.audio.world;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.OnePole;
import dev.phosphene.audio.dsp.Svf;

/** The ground moving: brown noise of 25 .. 60 Hz that heaves, with a groan of stone an octave and a half above it. */
public final class Rumble implements Texture {
    @Override
    public float[] sound(Span span) {
        Chance chance = span.chance();
        Svf low = new Svf();
        Svf groan = new Svf();
        Svf under = new Svf().at(24, 0.7);
        OnePole brown = new OnePole(60);
        float[] out = new float[span.length()];
        for (int i = 0; i < out.length; i++) {
            double t = span.timeOf(i);
            if ((i & 63) == 0) {
                low.at(42 + 10 * chance.line(t * 0.8, 1), 1.6);
                groan.at(112 + 26 * chance.line(t * 0.5, 2), 5);
            }
            double heave = 0.62 + 0.38 * chance.line(t * 1.6, 3);
            double shake = 0.8 + 0.2 * chance.line(t * 11, 4);
            double noise = 9 * brown.low(chance.white(i));
            double sum = 1.5 * under.take(low.take(noise).low()).high() * shake
                    + 0.5 * groan.take(noise).band() * heave;
            out[i] = (float) (0.5 * heave * sum);
        }
        return out;
    }
}
