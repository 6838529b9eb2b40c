package dev.phosphene.audio.mix;

/** The finished sound of a film, chunk by chunk, made or kept. For one thread. */
public interface Recording extends AutoCloseable {
    /** The samples of a chunk, interleaved. Reading in order costs least. */
    float[] chunk(long number);

    /** Whether all that a chunk is made of is kept, so that having it costs little. */
    boolean kept(long number);

    /**
     * Makes one thing that is not kept yet, of what a chunk, those after it and at last those before it are made of.
     *
     * @return whether there is more to make
     */
    boolean keep(long number);

    @Override
    void close();
}
