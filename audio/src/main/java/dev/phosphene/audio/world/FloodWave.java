package dev.phosphene.audio.world;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Envelope;
import dev.phosphene.audio.dsp.Pink;
import dev.phosphene.audio.dsp.Quick;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Svf;
import dev.phosphene.core.event.Event;

/** A front of light that rolls outward: a breath of air that grows for two seconds, passes, and leaves a glow of D and A behind. */
public final class FloodWave implements Strike {
    private static final double[] GLOW = {73.416, 110, 146.832, 220, 293.665, 440, 587.33};

    @Override
    public float[] sound(Event event) {
        Chance chance = new Chance(event.seed() * 19 + 31);
        double strong = 0.4 + 0.6 * event.strength();
        float[] out = new float[Rate.samples(7)];
        Pink pink = new Pink(chance);
        Svf wave = new Svf();
        Svf foam = new Svf();
        double[] cycles = new double[GLOW.length];
        for (int i = 0; i < out.length; i++) {
            double t = i / (double) Rate.HZ;
            double pass = Envelope.rise(t + 0.01, 2.3) * (1 - Envelope.rise(t - 2.1, 3.6));
            if ((i & 31) == 0) {
                wave.at(150 + 620 * pass, 0.75);
                foam.at(1500 + 3600 * pass, 0.6);
            }
            double noise = pink.at(i);
            double sum = 0.55 * wave.take(noise).low() + 0.2 * foam.take(noise).band() * pass;
            double glow = 0;
            for (int g = 0; g < GLOW.length; g++) {
                cycles[g] += GLOW[g] * (1 + 0.0008 * chance.line(t * 1.3, g)) / Rate.HZ;
                glow += Quick.sine(cycles[g]) * (0.8 + 0.2 * chance.line(t * 2, g + 20)) / (1 + 0.35 * g);
            }
            double after = Envelope.rise(t - 0.4, 2.2) * (1 - Envelope.rise(t - 3.2, 3.7));
            out[i] =
                    (float) (strong * (0.75 * pass * (1 + 0.12 * chance.line(t * 5, 40)) * sum + 0.045 * after * glow));
        }
        return out;
    }
}
