package dev.phosphene.audio.dsp;

import org.jtransforms.fft.FloatFFT_1D;
import org.jtransforms.utils.CommonUtils;

/** Real Fourier transforms of one size, on the calling thread. Half spectra are packed as JTransforms packs them. */
public final class Fourier {
    static {
        // Work is shared out above this level; a transform that spawns threads of its own would only wait for them.
        CommonUtils.setThreadsBeginN_1D_FFT_2Threads(Long.MAX_VALUE);
        CommonUtils.setThreadsBeginN_1D_FFT_4Threads(Long.MAX_VALUE);
    }

    private final int size;
    private final FloatFFT_1D fft;

    public Fourier(int size) {
        this.size = size;
        this.fft = new FloatFFT_1D(size);
    }

    public void forward(float[] samples) {
        fft.realForward(samples);
    }

    /** Back to samples, scaled so that it undoes {@link #forward}. */
    public void back(float[] spectrum) {
        fft.realInverse(spectrum, true);
    }

    /** Adds the product of two half spectra: 0 and Nyquist are real and share the first pair. */
    public void addProduct(float[] sum, float[] a, float[] b) {
        sum[0] += a[0] * b[0];
        sum[1] += a[1] * b[1];
        for (int i = 2; i < size; i += 2) {
            sum[i] += a[i] * b[i] - a[i + 1] * b[i + 1];
            sum[i + 1] += a[i] * b[i + 1] + a[i + 1] * b[i];
        }
    }
}
