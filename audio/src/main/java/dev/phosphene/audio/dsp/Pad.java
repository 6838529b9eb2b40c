package dev.phosphene.audio.dsp;

/**
 * An ensemble's held tone as an endless table of 5.5 s: each harmonic is a hill of noise as wide as many players disagree, phases are
 * chance, one inverse transform makes the sound.
 *
 * <p>Source: Nasca, PADsynth algorithm.
 */
public final class Pad {
    private static final int SIZE = 1 << 18;
    private static final int MASK = SIZE - 1;
    private static final Fourier FOURIER = new Fourier(SIZE);
    private static final double BIN = (double) Rate.HZ / SIZE;

    /** Loudness of harmonics by their place. */
    @FunctionalInterface
    public interface Spectrum {
        /** Amplitude of harmonic {@code h} at {@code hertz}. */
        double at(int h, double hertz);
    }

    private final float[] table;

    private Pad(float[] table) {
        this.table = table;
    }

    /**
     * Makes a table whose mean power is that of a sine of amplitude 1.
     *
     * @param hertz fundamental
     * @param cents width of the hill of harmonic 1
     * @param spread power of harmonic number by which hills widen; 1 keeps cents, less keeps highs clearer
     * @param spectrum amplitudes
     */
    public static Pad of(double hertz, double cents, double spread, Spectrum spectrum, Chance chance) {
        float[] bins = new float[SIZE];
        double power = 0;
        for (int h = 1; h * hertz < 17_000; h++) {
            double middle = h * hertz / BIN;
            double amplitude = spectrum.at(h, h * hertz);
            double width = (StrictMath.pow(2, cents / 1200) - 1) * hertz * StrictMath.pow(h, spread) / BIN;
            power += amplitude * amplitude;
            hill(bins, middle, Math.max(width, 0.6), amplitude, chance.of(h));
        }
        FOURIER.back(bins);
        // Power by Parseval would do, but the sum itself leaves no doubt.
        double sum = 0;
        for (float v : bins) {
            sum += (double) v * v;
        }
        float scale = (float) (power > 0 ? StrictMath.sqrt(0.5 / (sum / SIZE)) : 0);
        for (int i = 0; i < SIZE; i++) {
            bins[i] *= scale;
        }
        return new Pad(bins);
    }

    private static void hill(float[] bins, double middle, double width, double amplitude, Chance chance) {
        int from = Math.max(1, (int) (middle - 3 * width));
        int to = Math.min(SIZE / 2 - 1, (int) (middle + 3 * width) + 1);
        double scale = amplitude / StrictMath.sqrt(width);
        for (int i = from; i <= to; i++) {
            double x = (i - middle) / width;
            double height = scale * Quick.exp(-x * x);
            double phase = chance.unit(i);
            bins[2 * i] += (float) (height * Quick.sine(phase + 0.25));
            bins[2 * i + 1] += (float) (height * Quick.sine(phase));
        }
    }

    /** The sound at a place in samples from 0 up; between samples it is linear, ample for slow glides of a dense tone. */
    public double at(double place) {
        int i = (int) place;
        double f = place - i;
        float a = table[i & MASK];
        return a + f * (table[(i + 1) & MASK] - a);
    }
}
