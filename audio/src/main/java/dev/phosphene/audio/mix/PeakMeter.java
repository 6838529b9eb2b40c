package dev.phosphene.audio.mix;

/** The largest true peak of a sound that is heard part by part, parts in order. */
public final class PeakMeter {
    private final int channels;
    /** The end of what was heard, so that what lies between two parts is heard too. */
    private float[] end = {};

    private double most;

    public PeakMeter(int channels) {
        this.channels = channels;
    }

    /** Hears {@code count} more samples a channel. */
    public void hear(float[] interleaved, int count) {
        float[] both = new float[end.length + count * channels];
        System.arraycopy(end, 0, both, 0, end.length);
        System.arraycopy(interleaved, 0, both, end.length, count * channels);
        for (float v : both) {
            most = Math.max(most, Math.abs(v));
        }
        float[] peaks = TruePeak.of(both, channels, most);
        // what lies at an edge is known when its other side is heard too
        for (int i = TruePeak.TAPS; i < peaks.length - TruePeak.TAPS; i++) {
            most = Math.max(most, peaks[i]);
        }
        int kept = Math.min(both.length, 2 * TruePeak.TAPS * channels);
        end = new float[kept];
        System.arraycopy(both, both.length - kept, end, 0, kept);
    }

    /** As a factor of full scale. */
    public double most() {
        return most;
    }
}
