package dev.phosphene.audio.world;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Envelope;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Svf;
import dev.phosphene.core.curve.Point;
import dev.phosphene.core.event.Event;
import dev.phosphene.core.event.EventKind;

/**
 * All that broke, backwards: the shards' own sounds reversed, so that glass gathers instead of scattering, with a heart's beat turned
 * round and one great breath drawn through it. It grows to its last sample and stops there.
 */
public final class Inhaled implements Texture {
    private static final int SHARDS = 120;

    private final Strike shard = new Shard();
    private final Strike heart = new Heart();

    @Override
    public float[] sound(Span span) {
        int length = Rate.samples(span.hop());
        float[] forward = new float[length];
        Chance chance = span.chance();
        for (int i = 0; i < SHARDS; i++) {
            Chance own = chance.of(i);
            // dense at the crash, which here is the end
            double when = span.hop() * 0.95 * StrictMath.pow(own.unit(1), 2.6);
            double strength = 0.25 + 0.5 * own.unit(2) * (1 - when / span.hop());
            mix(forward, shard.sound(new Event(0, EventKind.SHARD, Point.ORIGIN, strength, i * 7 + 1000)), when, 0.34);
        }
        mix(forward, heart.sound(new Event(0, EventKind.HEARTBEAT, Point.ORIGIN, 0.8, 1)), 0.62, 0.7);
        float[] out = new float[span.length()];
        for (int i = 0; i < length; i++) {
            out[i] = forward[length - 1 - i];
        }
        breathe(out, length, chance);
        for (int i = 0; i < length; i++) {
            double x = (i + 1.0) / length;
            double grow = StrictMath.exp(3.4 * (x - 1)) * Envelope.rise(x, 0.3);
            double end = 1 - Envelope.rise((i - length + Rate.samples(0.035)) / (double) Rate.HZ, 0.034);
            out[i] *= (float) (grow * end);
        }
        return out;
    }

    private static void breathe(float[] out, int length, Chance chance) {
        Svf throat = new Svf();
        Svf wide = new Svf();
        for (int i = 0; i < length; i++) {
            double x = (double) i / length;
            if ((i & 31) == 0) {
                throat.at(260 + 900 * x * x, 1.6);
                wide.at(900 + 4200 * x * x, 1.1);
            }
            double white = chance.white(i);
            out[i] += (float)
                    (0.75 * throat.take(white).band() + 0.55 * wide.take(white).band());
        }
    }

    private static void mix(float[] out, float[] sound, double when, double gain) {
        int at = Rate.samples(when);
        for (int i = 0; i < sound.length && at + i < out.length; i++) {
            out[at + i] += (float) (gain * sound[i]);
        }
    }

    @Override
    public double hop(double bed) {
        return bed;
    }

    @Override
    public double overlap() {
        return 0.01;
    }

    @Override
    public boolean fades() {
        return false;
    }
}
