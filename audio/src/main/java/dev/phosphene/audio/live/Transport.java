package dev.phosphene.audio.live;

/**
 * Where a film is while it plays. Time stands still until {@link #play}; it may be asked from any thread, as often as one likes, and never
 * goes back by itself.
 */
public interface Transport extends AutoCloseable {
    /** Film time in seconds that is heard now. */
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

    /** Film seconds a second, 0.1 .. 8; what is far from 1 sounds higher or lower by as much. */
    void speed(double factor);

    /** One line for a user: what is heard, and where. */
    String state();

    @Override
    void close();
}
