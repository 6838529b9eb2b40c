package dev.phosphene.audio.mix;

/** The peaks a converter would make of samples: the signal at four times the rate, by a windowed sinc of 12 taps a phase. */
public final class TruePeak {
    static final int TAPS = 12;
    private static final float[][] PHASES = phases();
    /** Times by which what lies between samples can exceed the largest of the {@link #TAPS} around it. */
    private static final float EXCESS = excess();

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

    private static float excess() {
        float most = 1;
        for (float[] phase : PHASES) {
            float sum = 0;
            for (float tap : phase) {
                sum += Math.abs(tap);
            }
            most = Math.max(most, sum);
        }
        return most * 1.0001f;
    }

    /**
     * The largest true peak of any channel at each sample: exact wherever it exceeds {@code least}, and never more than it elsewhere.
     * Before the first sample and after the last lies silence.
     */
    static float[] of(float[] interleaved, int channels, double least) {
        int length = interleaved.length / channels;
        float[] peaks = new float[length];
        float worth = (float) (least / EXCESS);
        for (int c = 0; c < channels; c++) {
            int loud = -1; // the last sample whose neighbourhood is worth a look
            for (int i = Math.min(TAPS, length) - 1; i >= 0; i--) {
                if (Math.abs(interleaved[i * channels + c]) > worth) {
                    loud = i + TAPS;
                    break;
                }
            }
            for (int i = 0; i < length; i++) {
                int entering = i + TAPS;
                if (entering < length && Math.abs(interleaved[entering * channels + c]) > worth) {
                    loud = entering + TAPS;
                }
                float peak = Math.abs(interleaved[i * channels + c]);
                if (i <= loud) {
                    peak = Math.max(peak, between(interleaved, channels, c, i));
                }
                peaks[i] = Math.max(peaks[i], peak);
            }
        }
        return peaks;
    }

    /** The largest of the three values between a sample and the next. */
    private static float between(float[] interleaved, int channels, int channel, int i) {
        int length = interleaved.length / channels;
        int from = Math.max(0, TAPS / 2 - 1 - i);
        int to = Math.min(TAPS, length - i + TAPS / 2 - 1);
        float most = 0;
        for (float[] phase : PHASES) {
            float sum = 0;
            for (int k = from; k < to; k++) {
                sum += phase[k] * interleaved[(i + k - TAPS / 2 + 1) * channels + channel];
            }
            most = Math.max(most, Math.abs(sum));
        }
        return most;
    }

    /** The largest true peak of a sound as a factor; beside its ends, where it may have been cut, only samples count. */
    public static double most(float[] interleaved, int channels) {
        PeakMeter meter = new PeakMeter(channels);
        meter.hear(interleaved, interleaved.length / channels);
        return meter.most();
    }
}
