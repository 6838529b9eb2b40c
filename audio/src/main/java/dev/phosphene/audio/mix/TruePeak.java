package dev.phosphene.audio.mix;

/** The peaks a converter would make of samples: the signal at four times the rate, by a windowed sinc of 12 taps a phase. */
public final class TruePeak {
    static final int TAPS = 12;
    private static final float[][] PHASES = phases();

    private TruePeak() {}

    private static float[][] phases() {
        float[][] phases = new float[3][TAPS];
        for (int p = 0; p < 3; p++) {
            double sum = 0;
            for (int k = 0; k < TAPS; k++) {
                double x = k - (TAPS / 2 - 1) - (p + 1) / 4.0;
                double sinc = StrictMath.sin(Math.PI * x) / (Math.PI * x);
                double window = 0.5 + 0.5 * StrictMath.cos(Math.PI * x / (TAPS / 2.0 + 0.5));
                phases[p][k] = (float) (sinc * window);
                sum += sinc * window;
            }
            for (int k = 0; k < TAPS; k++) {
                phases[p][k] /= (float) sum;
            }
        }
        return phases;
    }

    /** The largest true peak of any channel at each sample. */
    static float[] of(float[] interleaved, int channels) {
        int length = interleaved.length / channels;
        float[] peaks = new float[length];
        for (int c = 0; c < channels; c++) {
            for (int i = 0; i < length; i++) {
                float here = Math.abs(interleaved[i * channels + c]);
                float peak = here;
                // between samples a signal exceeds them only near large ones
                if (i >= TAPS && i < length - TAPS && here > 0.3f) {
                    for (float[] phase : PHASES) {
                        float sum = 0;
                        for (int k = 0; k < TAPS; k++) {
                            sum += phase[k] * interleaved[(i + k - TAPS / 2 + 1) * channels + c];
                        }
                        peak = Math.max(peak, Math.abs(sum));
                    }
                }
                peaks[i] = Math.max(peaks[i], peak);
            }
        }
        return peaks;
    }

    /** The largest true peak of a sound as a factor. */
    public static double most(float[] interleaved, int channels) {
        float most = 0;
        for (float peak : of(interleaved, channels)) {
            most = Math.max(most, peak);
        }
        return most;
    }
}
