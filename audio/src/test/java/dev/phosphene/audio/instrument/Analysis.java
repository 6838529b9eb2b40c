package dev.phosphene.audio.instrument;

import dev.phosphene.audio.dsp.Fourier;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Svf;

/** What is measured of a sound. */
final class Analysis {
    private static final int SIZE = 1 << 14;
    private static final int WINDOW = Rate.HZ / 200;

    private final float[] sound;

    Analysis(float[] sound) {
        this.sound = sound;
    }

    /** The same sound without what lies below a pitch: two high passes of 12 dB an octave. */
    Analysis above(double hertz) {
        Svf first = new Svf().at(hertz, 0.7);
        Svf second = new Svf().at(hertz, 0.7);
        float[] highs = new float[sound.length];
        for (int i = 0; i < highs.length; i++) {
            highs[i] = (float) second.take(first.take(sound[i]).high()).high();
        }
        return new Analysis(highs);
    }

    /** Largest absolute sample from one second to another. */
    double peak(double from, double to) {
        float most = 0;
        for (int i = Rate.samples(from); i < Math.min(sound.length, Rate.samples(to)); i++) {
            most = Math.max(most, Math.abs(sound[i]));
        }
        return most;
    }

    double peak() {
        return peak(0, seconds());
    }

    double seconds() {
        return Rate.seconds(sound.length);
    }

    /** Seconds until the sound first reaches half its greatest peak. */
    double attack() {
        double half = 0.5 * peak();
        int i = 0;
        while (Math.abs(sound[i]) < half) {
            i++;
        }
        return Rate.seconds(i);
    }

    /** Decibels of the root mean square of {@code seconds} from a time on. */
    double level(double from, double seconds) {
        double sum = 0;
        int count = Rate.samples(seconds);
        int at = Rate.samples(from);
        for (int i = at; i < Math.min(sound.length, at + count); i++) {
            sum += (double) sound[i] * sound[i];
        }
        return 10 * Math.log10(Math.max(sum / count, 1e-20));
    }

    /** Power by bins of 2.93 Hz over a third of a second from the attack on. */
    private double[] powers() {
        float[] part = new float[SIZE];
        int from = Math.max(0, (int) Rate.sample(attack()) - WINDOW);
        for (int i = 0; i < SIZE && from + i < sound.length; i++) {
            double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / SIZE);
            part[i] = (float) (window * sound[from + i]);
        }
        new Fourier(SIZE).forward(part);
        double[] powers = new double[SIZE / 2];
        for (int i = 1; i < powers.length; i++) {
            powers[i] = (double) part[2 * i] * part[2 * i] + (double) part[2 * i + 1] * part[2 * i + 1];
        }
        return powers;
    }

    /**
     * Hertz around which its spectrum lies.
     *
     * @param power of its powers by which bins weigh: 0.5 for magnitudes, 1 for power itself
     */
    double centroid(double power) {
        double[] powers = powers();
        double sum = 0;
        double moment = 0;
        for (int i = 0; i < powers.length; i++) {
            double weight = Math.pow(powers[i], power);
            sum += weight;
            moment += weight * i * Rate.HZ / SIZE;
        }
        return moment / sum;
    }

    /** Share of its power that lies farther than a semitone from its strongest partial. */
    double besides() {
        double[] powers = powers();
        int strongest = 0;
        double sum = 0;
        for (int i = 0; i < powers.length; i++) {
            strongest = powers[i] > powers[strongest] ? i : strongest;
            sum += powers[i];
        }
        double near = 0;
        int reach = Math.max(4, (int) (0.06 * strongest));
        for (int i = Math.max(0, strongest - reach); i <= strongest + reach; i++) {
            near += powers[i];
        }
        return 1 - near / sum;
    }
}
