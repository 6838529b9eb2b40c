package dev.phosphene.audio.live;

/**
 * Where a film is while it plays. Time stands still until {@link #play}; it may be asked from any thread, as often as one likes, and never
 * goes back by itself. It knows no end and no loop: those are its user's.
 */
public interface Transport extends AutoCloseable {
    /** Film time in seconds: what is heard now, where anything is. */
    double time();

    /** Whether time runs. */
    boolean playing();

    /** Film seconds a second. */
    double speed();

    /** Lets time run. */
    void play();

    /** Lets time stand where it is. */
    void hold();

    /** Goes to a film time and runs on if it ran. */
    void seek(double seconds);

    /** Film seconds a second, more than 0. */
    void speed(double factor);

    @Override
    void close();
}
