package dev.phosphene.audio.world;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Ring;

/**
 * Stardust: granular bells. As many begin as grains of dust are born (the picture's own curve), most so small that one hears only their
 * cloud; pitches are D's major sixth chord with the raised fourth now and then, over three octaves.
 */
public final class Stardust implements Texture {
    /** Bells a second, a player, when the film's curve is 1. */
    private static final double DENSITY = 26;
    /** Semitones above D; the raised fourth (6) is rare. */
    private static final int[] TONES = {0, 2, 4, 7, 9, 11, 0, 4, 7, 9, 0, 7, 6};

    private static final double D6 = 1174.659;

    @Override
    public float[] sound(Span span) {
        float[] out = new float[span.length()];
        int tries = (int) (span.hop() * DENSITY);
        for (int k = 0; k < tries; k++) {
            Chance grain = span.chance().of(k);
            double when = span.hop() * grain.unit(1);
            double born = Math.clamp(span.drive().applyAsDouble(span.start() + when), 0, 1);
            // density grows as the square root, so that little dust is still heard
            if (grain.unit(2) < StrictMath.sqrt(born)) {
                bell(out, Rate.samples(when), grain);
            }
        }
        return out;
    }

    private static void bell(float[] out, int at, Chance grain) {
        int octave = (int) (3 * grain.unit(3));
        int tone = TONES[(int) (TONES.length * grain.unit(4))];
        double hertz = D6 * StrictMath.pow(2, octave + tone / 12.0 + grain.signed(5) * 0.004);
        // few are large, most are tiny
        double size = StrictMath.pow(grain.unit(6), 4);
        double loud = 0.010 + 0.16 * size;
        double decay = (0.35 + 1.7 * size) * StrictMath.pow(1200 / hertz, 0.35);
        double split = grain.between(7, 0.4, 2.2);
        Ring.add(out, at, hertz, loud * 0.6, 0, decay);
        Ring.add(out, at, hertz + split, loud * 0.4, 0, decay * 0.9);
        Ring.add(out, at, hertz * 2.756, loud * 0.22, 0, decay * 0.32);
        Ring.add(out, at, hertz * 5.404, loud * 0.07, 0, decay * 0.14);
    }

    @Override
    public double hop(double bed) {
        return 4;
    }

    @Override
    public double overlap() {
        return 3;
    }

    @Override
    public boolean fades() {
        return false;
    }
}
