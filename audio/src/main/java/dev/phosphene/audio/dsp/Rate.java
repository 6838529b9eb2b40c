package dev.phosphene.audio.dsp;

/** The one sample rate. */
public final class Rate {
    /** Samples a second. */
    public static final int HZ = 48_000;

    private Rate() {}

    /** The sample nearest to a time in seconds. */
    public static long sample(double seconds) {
        return Math.round(seconds * HZ);
    }

    /** Samples in a length of seconds. */
    public static int samples(double seconds) {
        return Math.toIntExact(Math.round(seconds * HZ));
    }

    public static double seconds(long sample) {
        return (double) sample / HZ;
    }
}
