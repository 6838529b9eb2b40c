package dev.phosphene.audio.world;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Envelope;
import dev.phosphene.audio.dsp.Membrane;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Svf;
import dev.phosphene.core.event.Event;

/**
 * A heart from within: lub, and dub 0.29 s later, higher, shorter and softer; low membranes whose pitch sags, and the chest around them.
 * A strong beat is not only louder: its skin is tauter and its valves are heard.
 */
public final class Heart implements Strike {
    @Override
    public float[] sound(Event event) {
        Chance chance = new Chance(event.seed() * 31 + 7);
        double strong = event.strength();
        float[] out = new float[Rate.samples(1.5)];
        double loud = 0.22 + 0.78 * strong;
        beat(out, 0, 46 + 4 * strong, loud, strong, 0.75, chance.of(1));
        double dub = 0.29 + 0.008 * chance.signed(2);
        beat(out, Rate.samples(dub), 58 + 4 * strong, loud * 0.55, strong * 0.8, 0.42, chance.of(3));
        return out;
    }

    private static void beat(
            float[] out, int at, double hertz, double loud, double strong, double decay, Chance chance) {
        Membrane.strike(out, at, hertz, 0.72 * loud, 0.25 + 0.5 * strong, decay, chance);
        Svf chest = new Svf().at(120 + 60 * strong, 1.3);
        Svf valve = new Svf().at(420 + 500 * strong, 1.0);
        int length = Math.min(out.length - at, Rate.samples(0.22));
        for (int i = 0; i < length; i++) {
            double t = i / (double) Rate.HZ;
            double white = chance.white(i);
            double thump = chest.take(white).low() * Envelope.fall(t, 0.2) * Envelope.rise(t, 0.003);
            double flap = valve.take(white).band() * Envelope.fall(t, 0.07) * Envelope.rise(t, 0.001);
            out[at + i] += (float) (loud * (0.5 * thump + (0.05 + 0.14 * strong) * flap));
        }
    }
}
