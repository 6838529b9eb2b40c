package dev.phosphene.audio.world;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Envelope;
import dev.phosphene.audio.dsp.OnePole;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Svf;
import dev.phosphene.core.event.Event;

/**
 * Laughter that is far thunder: a roll in the rhythm of a laugh, five to eight pulses at nearly five a second that sink and slow, the
 * vowel of an open mouth within it, and a last pulse that rises, for it is kind. Then it rolls away over the hills.
 */
public final class Laugh implements Strike {
    @Override
    public float[] sound(Event event) {
        Chance chance = new Chance(event.seed() * 97 + 5);
        double strong = event.strength();
        int pulses = 5 + (int) (3.99 * chance.unit(1));
        double gap = chance.between(2, 0.2, 0.225);
        double laugh = pulses * gap * 1.12;
        float[] out = new float[Rate.samples(laugh + 3.4)];
        double[] shape = new double[out.length / 32 + 2];
        double[] pitch = new double[shape.length];
        double[] mouth = new double[shape.length];
        for (int k = 0; k < shape.length; k++) {
            double t = k * 32.0 / Rate.HZ;
            for (int p = 0; p < pulses; p++) {
                double at = p * gap * (1 + 0.018 * p) + 0.012 * chance.signed(10 + p);
                boolean last = p == pulses - 1;
                double weight = (last ? 0.92 : 1 - 0.09 * p) * chance.between(20 + p, 0.8, 1.1);
                double pulse = ha(t - at, gap * (last ? 1.9 : 1.15));
                if (weight * pulse > shape[k]) {
                    double x = (t - at) / gap;
                    pitch[k] = last ? 1.0 + 0.22 * x : 1.12 - 0.045 * p - 0.10 * x;
                    mouth[k] = last ? 0.75 : 0.65 - 0.05 * p;
                }
                shape[k] = Math.max(shape[k], weight * pulse);
            }
            pitch[k] = pitch[k] == 0 ? (k == 0 ? 1.1 : pitch[k - 1]) : pitch[k];
            mouth[k] = mouth[k] == 0 ? (k == 0 ? 0.6 : mouth[k - 1]) : mouth[k];
            // thunder rolls on beneath and after
            shape[k] = shape[k]
                    + 0.3 * Envelope.rise(t, 0.5) * Envelope.fall(t - laugh * 0.6, 3.2) * (t > laugh * 0.6 ? 1 : 0.8);
        }
        roll(out, shape, pitch, mouth, strong, chance);
        return out;
    }

    /** One "ha": on within 45 ms, off more slowly. */
    private static double ha(double t, double seconds) {
        return t <= 0 || t > seconds ? 0 : Envelope.rise(t, 0.05) * (1 - Envelope.rise(t - 0.07, seconds - 0.07));
    }

    private static void roll(
            float[] out, double[] shape, double[] pitch, double[] mouth, double strong, Chance chance) {
        OnePole brown = new OnePole(90);
        Svf deep = new Svf();
        Svf chest = new Svf();
        Svf vowelLow = new Svf();
        Svf vowelHigh = new Svf();
        OnePole air = new OnePole(300 + 260 * strong);
        Svf under = new Svf().at(28, 0.7);
        double smooth = 0;
        double cycles = 0;
        for (int i = 0; i < out.length; i++) {
            double t = i / (double) Rate.HZ;
            int k = i / 32;
            smooth += 0.004 * (shape[k] - smooth);
            if ((i & 31) == 0) {
                double p = pitch[k];
                deep.at(52 * p, 1.6);
                chest.at(104 * p, 2.4);
                vowelLow.at(330 + 260 * mouth[k] * p, 4);
                vowelHigh.at(720 + 300 * mouth[k] * p, 5);
            }
            // a voice's own pulse, rough, hidden in the thunder: what tells a laugh from weather
            cycles += (78 * pitch[k] * (1 + 0.05 * chance.line(t * 17, 3))) / Rate.HZ;
            double voice = 1 - 2 * (cycles - Math.floor(cycles));
            double rough = 0.75 + 0.25 * chance.line(t * 24, 4) + 0.2 * chance.line(t * 61, 5);
            double noise = 7 * brown.low(chance.white(i));
            double source = noise + 0.16 * voice;
            double sum = 1.3 * deep.take(source).low()
                    + 0.9 * chest.take(source).band()
                    + 0.42 * vowelLow.take(source).band()
                    + 0.25 * vowelHigh.take(source).band();
            double far = under.take(0.45 * sum + 0.55 * air.low(sum)).high();
            out[i] = (float) (0.42 * (0.35 + 0.65 * strong) * smooth * rough * far);
        }
        int fade = Rate.samples(0.8);
        for (int i = 0; i < fade; i++) {
            out[out.length - 1 - i] *= (float) Envelope.rise(i, fade);
        }
    }
}
