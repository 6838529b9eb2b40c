package dev.phosphene.audio.live;

/** A raised cosine of ten milliseconds, by which sound comes and goes. */
final class Fade {
    /** Samples from silence to full. */
    static final int SAMPLES = 480;

    private static final float[] GAIN = gains();

    private Fade() {}

    private static float[] gains() {
        float[] gains = new float[SAMPLES + 1];
        for (int i = 0; i <= SAMPLES; i++) {
            gains[i] = (float) (0.5 - 0.5 * StrictMath.cos(Math.PI * i / SAMPLES));
        }
        return gains;
    }

    /** Gain so many samples after silence. */
    static float at(double samples) {
        return GAIN[(int) Math.clamp(samples, 0, SAMPLES)];
    }
}
