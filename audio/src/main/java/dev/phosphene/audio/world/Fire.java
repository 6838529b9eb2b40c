package dev.phosphene.audio.world;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Envelope;
import dev.phosphene.audio.dsp.OnePole;
import dev.phosphene.audio.dsp.Pink;
import dev.phosphene.audio.dsp.Svf;

/** Wings of fire: flame that flaps. Lobes of low noise at two or three a second, never even, with licks of hiss on their crests. */
public final class Fire implements Texture {
    @Override
    public float[] sound(Span span) {
        Chance chance = span.chance();
        Pink pink = new Pink(chance);
        float[] out = new float[span.length()];
        double[] open = span.curve(t -> Math.clamp(span.drive().applyAsDouble(t), 0, 1.5));
        Svf roar = new Svf();
        Svf lick = new Svf();
        OnePole rumble = new OnePole(55);
        double beats = chance.unit(1);
        for (int i = 0; i < out.length; i++) {
            double t = span.timeOf(i);
            double wide = Span.read(open, i);
            beats += (2.1 + 0.9 * chance.line(t * 0.6, 2) + 0.8 * wide) / 48_000;
            double x = beats - Math.floor(beats);
            double weight = 0.45 + 0.55 * chance.of(3).unit((int) beats);
            double flap = weight * Envelope.bump(x, 0.82) + 0.18;
            double flutter = 0.75 + 0.25 * chance.line(t * 13, 4) + 0.15 * chance.line(t * 31, 5);
            if ((i & 31) == 0) {
                roar.at(190 + 420 * flap * wide, 0.75);
                lick.at(1500 + 2300 * flap, 0.8);
            }
            double noise = pink.at(i);
            double low = roar.take(noise).low();
            double body = low - rumble.low(low);
            double sum = 1.5 * body * flap * flutter + 0.22 * lick.take(noise).band() * flap * flap * flutter;
            out[i] = (float) (sum * (0.3 + 0.7 * wide));
        }
        return out;
    }
}
