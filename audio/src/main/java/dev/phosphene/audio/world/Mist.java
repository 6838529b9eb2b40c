package dev.phosphene.audio.world;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Pink;
import dev.phosphene.audio.dsp.Svf;

/** The tone of a great room of air: pink noise below a kilometre's haze, two soft resonances that wander, never twice the same. */
public final class Mist implements Texture {
    @Override
    public float[] sound(Span span) {
        Chance chance = span.chance();
        Pink pink = new Pink(chance);
        Svf floor = new Svf().at(85, 0.7);
        Svf hollow = new Svf();
        Svf veil = new Svf();
        Svf low = new Svf().at(1500, 0.6);
        float[] out = new float[span.length()];
        for (int i = 0; i < out.length; i++) {
            double t = span.timeOf(i);
            if ((i & 63) == 0) {
                hollow.at(160 + 55 * span.bed().line(t * 0.17 + span.at().x(), 1), 2.2);
                veil.at(620 + 240 * span.bed().line(t * 0.23 + span.at().x(), 2), 2.8);
            }
            double noise = low.take(pink.at(i)).low();
            double air = floor.take(noise).high();
            double sum = 0.5 * air
                    + 0.5 * hollow.take(air).band()
                    + 0.5 * veil.take(air).band();
            out[i] = (float) (0.9 * sum);
        }
        return out;
    }

    @Override
    public double hop(double bed) {
        return 7;
    }

    @Override
    public double overlap() {
        return 2.5;
    }
}
