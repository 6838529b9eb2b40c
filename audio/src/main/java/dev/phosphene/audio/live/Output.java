package dev.phosphene.audio.live;

/** A device that plays, with a context of its own. For one thread. */
interface Output extends AutoCloseable {
    /** Makes its context the thread's own. */
    void use();

    /** What a user calls it. */
    String name();

    /** Whether it is still there. */
    boolean connected();

    /** Goes over to the system's present default device without losing a sample's place; false when there is none. */
    boolean reopen();

    @Override
    void close();
}
