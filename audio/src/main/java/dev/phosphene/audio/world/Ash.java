package dev.phosphene.audio.world;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Ring;
import dev.phosphene.audio.dsp.Svf;

/** Ash in the air: almost nothing. A sift above 4 kHz that comes and goes, and last sparks that tick as they die. */
public final class Ash implements Texture {
    @Override
    public float[] sound(Span span) {
        Chance chance = span.chance();
        float[] out = new float[span.length()];
        double[] amount = span.curve(t -> Math.clamp(span.drive().applyAsDouble(t), 0, 1));
        Svf sift = new Svf().at(6800, 0.9);
        Svf soft = new Svf().at(2600, 0.8);
        for (int i = 0; i < out.length; i++) {
            double drift = 0.5 + 0.5 * chance.line(span.timeOf(i) * 0.9, 1);
            double white = chance.white(i);
            double grain = Math.abs(white) > 0.9 ? white * 2.4 : white * 0.3;
            out[i] = (float) (Span.read(amount, i)
                    * drift
                    * (0.14 * sift.take(grain).band() + 0.07 * soft.take(grain).band()));
        }
        for (int k = 0; k < (int) (span.hop() * 7); k++) {
            Chance spark = chance.of(300 + k);
            double when = span.hop() * spark.unit(1);
            if (spark.unit(2) < span.drive().applyAsDouble(span.start() + when)) {
                int at = Rate.samples(when);
                double loud = 0.02 + 0.10 * StrictMath.pow(spark.unit(3), 4);
                Ring.add(out, at, spark.between(4, 3200, 7400), loud, 1, 0.012);
                Ring.add(out, at, spark.between(5, 1200, 2600), loud * 0.5, 2, 0.02);
            }
        }
        return out;
    }
}
