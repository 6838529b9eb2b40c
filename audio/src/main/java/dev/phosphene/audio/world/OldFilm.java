package dev.phosphene.audio.world;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Envelope;
import dev.phosphene.audio.dsp.Pink;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Ring;
import dev.phosphene.audio.dsp.Svf;

/** A worn film in its gate: fourteen pulls a second that are never quite even, scratches, and the hiss of a narrow sound track. */
public final class OldFilm implements Texture {
    @Override
    public float[] sound(Span span) {
        Chance chance = span.chance();
        float[] out = new float[span.length()];
        Pink pink = new Pink(chance);
        Svf hiss = new Svf().at(1700, 0.5);
        Svf claw = new Svf().at(950, 2.2);
        for (int i = 0; i < out.length; i++) {
            double t = span.timeOf(i);
            double pulls = t * 14 + 0.07 * chance.line(t * 7, 1);
            double x = (pulls - Math.floor(pulls)) / 14;
            double weight = 0.6 + 0.4 * chance.of(2).unit((int) pulls);
            double pull = weight * (Envelope.fall(x, 0.028) + 0.4 * Envelope.fall(x - 0.024, 0.02));
            double noise = pink.at(i);
            double waver = 0.8 + 0.2 * chance.line(t * 1.4, 3);
            out[i] = (float) (0.30 * waver * hiss.take(noise).band()
                    + 0.5 * pull * claw.take(noise).band());
        }
        for (int k = 0; k < (int) (span.length() / (double) Rate.HZ * 16); k++) {
            Chance scratch = chance.of(50 + k);
            int at = (int) (scratch.unit(1) * (out.length - 2000));
            double loud = 0.04 + 0.4 * StrictMath.pow(scratch.unit(2), 5);
            Ring.add(out, Math.max(0, at), scratch.between(3, 900, 3000), loud, 1.2, 0.004);
        }
        return out;
    }

    @Override
    public double hop(double bed) {
        return bed;
    }

    @Override
    public double overlap() {
        return 0.3;
    }
}
