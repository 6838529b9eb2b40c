package dev.phosphene.app.sound;

/** A sound as a function of the sample number: asking for a stretch never depends on what was asked before. */
public interface Sound extends AutoCloseable {
    /** Samples a second and channel. */
    int RATE = 48_000;

    /** How many channels lie interleaved in what is read. */
    int channels();

    /**
     * Fills {@code interleaved} with {@code count} samples a channel.
     *
     * @param first number of the first sample, counted from the film's start
     * @param interleaved at least {@code count * channels()} long; full scale is -1 .. 1
     */
    void read(long first, float[] interleaved, int count);

    /** Lets go of what the sound is made with. */
    @Override
    default void close() {}
}
