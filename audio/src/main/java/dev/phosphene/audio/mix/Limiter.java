package dev.phosphene.audio.mix;

/**
 * A limiter that looks 5 ms ahead and lets go over 100 ms. Its gain at a sample depends on true peaks near it and on nothing else: a
 * sliding minimum, then a smooth window over it.
 *
 * <p>True peaks are those of the signal at four times the rate (BS.1770-4, annex 2).
 */
public final class Limiter {
    /** Samples looked ahead. */
    private static final int AHEAD = 240;
    /** Samples for which a low gain is held before it may rise. */
    private static final int HOLD = 2400;
    /** Half the length of the window that smooths. */
    private static final int SMOOTH = 240;
    /** Samples before and after a stretch that its gain depends on, and the filter of true peaks with them. */
    public static final int MARGIN = AHEAD + HOLD + 2 * SMOOTH + TruePeak.TAPS;

    private final double ceiling;
    private final float[] window = new float[2 * SMOOTH + 1];

    /** @param ceiling largest true peak that may leave */
    public Limiter(double ceiling) {
        this.ceiling = ceiling;
        double sum = 0;
        for (int i = 0; i < window.length; i++) {
            double s = StrictMath.sin(Math.PI * (i + 1) / (window.length + 1));
            window[i] = (float) (s * s);
            sum += s * s;
        }
        for (int i = 0; i < window.length; i++) {
            window[i] /= (float) sum;
        }
    }

    /**
     * Limits a stretch.
     *
     * @param interleaved {@link #MARGIN} samples, the stretch, {@link #MARGIN} samples
     * @return the stretch
     */
    public float[] limit(float[] interleaved, int channels) {
        int length = interleaved.length / channels;
        int count = length - 2 * MARGIN;
        float[] wanted = TruePeak.of(interleaved, channels, ceiling);
        boolean quiet = true;
        for (int i = 0; i < length; i++) {
            wanted[i] = wanted[i] > ceiling ? (float) (ceiling / wanted[i]) : 1;
            quiet &= wanted[i] == 1;
        }
        float[] out = new float[count * channels];
        float[] gain = quiet ? new float[0] : smooth(least(wanted));
        for (int i = 0; i < count; i++) {
            float g = quiet ? 1 : gain[MARGIN + i];
            for (int c = 0; c < channels; c++) {
                out[i * channels + c] = g * interleaved[(MARGIN + i) * channels + c];
            }
        }
        return out;
    }

    /** At each sample the least of what is wanted from HOLD before it to AHEAD after it. */
    private static float[] least(float[] wanted) {
        float[] out = new float[wanted.length];
        int[] deque = new int[wanted.length];
        int head = 0;
        int tail = 0;
        int entered = 0;
        for (int i = 0; i < out.length; i++) {
            while (entered < wanted.length && entered <= i + AHEAD) {
                while (tail > head && wanted[deque[tail - 1]] >= wanted[entered]) {
                    tail--;
                }
                deque[tail++] = entered++;
            }
            while (deque[head] < i - HOLD) {
                head++;
            }
            out[i] = wanted[deque[head]];
        }
        return out;
    }

    private float[] smooth(float[] gain) {
        float[] out = new float[gain.length];
        for (int i = 0; i < out.length; i++) {
            // where nothing near is limited there is nothing to smooth
            if (gain[Math.max(0, i - SMOOTH)] == 1
                    && gain[i] == 1
                    && gain[Math.min(gain.length - 1, i + SMOOTH)] == 1) {
                out[i] = 1;
                continue;
            }
            float sum = 0;
            for (int k = 0; k < window.length; k++) {
                sum += window[k] * gain[Math.clamp(i + k - SMOOTH, 0, gain.length - 1)];
            }
            out[i] = sum;
        }
        return out;
    }
}
