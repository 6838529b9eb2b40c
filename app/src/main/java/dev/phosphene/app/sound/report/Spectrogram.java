package dev.phosphene.app.sound.report;

import dev.phosphene.app.sound.Sound;
import dev.phosphene.audio.dsp.Fourier;
import java.util.Arrays;

/** Power of a sound by time and pitch: columns from left to right, pitch upward by octaves from 30 Hz to 20 kHz. */
final class Spectrogram {
    private static final int SIZE = 4096;
    static final double LOWEST = 30;
    static final double HIGHEST = 20_000;

    private final int channels;
    private final float[] sound;
    private final int height;
    private final Fourier fourier = new Fourier(SIZE);
    private final float[] window = new float[SIZE];

    Spectrogram(float[] interleaved, int channels, int height) {
        this.sound = interleaved;
        this.channels = channels;
        this.height = height;
        for (int i = 0; i < SIZE; i++) {
            window[i] = (float) (0.5 - 0.5 * StrictMath.cos(2 * Math.PI * i / SIZE));
        }
    }

    /** Row from above of a pitch. */
    static double row(double hertz, int height) {
        return height * (1 - StrictMath.log(hertz / LOWEST) / StrictMath.log(HIGHEST / LOWEST));
    }

    /** Decibels of full scale by row from above, of the mean of two channels' powers around a sample. */
    double[] column(int middle) {
        double[] powers = new double[SIZE / 2];
        for (int c = 0; c < Math.min(2, channels); c++) {
            float[] part = new float[SIZE];
            for (int i = 0; i < SIZE; i++) {
                int at = middle - SIZE / 2 + i;
                part[i] = at < 0 || at >= sound.length / channels ? 0 : window[i] * sound[at * channels + c];
            }
            fourier.forward(part);
            for (int i = 1; i < powers.length; i++) {
                powers[i] += 0.5 * (part[2 * i] * part[2 * i] + part[2 * i + 1] * part[2 * i + 1]);
            }
        }
        double[] decibels = new double[height];
        Arrays.setAll(decibels, y -> 10 * StrictMath.log10(Math.max(1e-14, at(powers, y) * 16.0 / SIZE / SIZE)));
        return decibels;
    }

    /** The strongest of the bins a row covers, or what lies between two where a row is narrower than a bin. */
    private double at(double[] powers, int y) {
        double top = bin(y);
        double bottom = bin(y + 1);
        int first = (int) StrictMath.ceil(bottom);
        int last = (int) top;
        if (last < first) {
            double share = (top + bottom) / 2 - last;
            return powers[last] + share * (powers[last + 1] - powers[last]);
        }
        double most = 0;
        for (int i = first; i <= Math.min(last, powers.length - 1); i++) {
            most = Math.max(most, powers[i]);
        }
        return most;
    }

    private double bin(int y) {
        double hertz = LOWEST * StrictMath.pow(HIGHEST / LOWEST, 1 - (double) y / height);
        return hertz * SIZE / Sound.RATE;
    }
}
