package dev.phosphene.audio.live;

import dev.phosphene.audio.mix.Layout;

/** A device that plays without end what it is given. For one thread. */
interface Output extends AutoCloseable {
    /** Gives the next samples, {@code frames} of each channel, on the device's own thread. */
    @FunctionalInterface
    interface Pull {
        void fill(float[] interleaved, int frames);
    }

    /** What a user calls it. */
    String name();

    /** What its channels are. */
    Layout layout();

    /** Begins to play, counting samples from 0, also again after {@link #reopen}. */
    void start(Pull pull);

    /** Whether it is still there, plays, and is what the system wants to be played on. */
    boolean connected();

    /** Goes over to the system's present default device, which then has to be started; false when there is none. */
    boolean reopen();

    /** Samples of each channel that have left it for the ear; not a number while that is unknown. */
    double heard();

    @Override
    void close();
}
