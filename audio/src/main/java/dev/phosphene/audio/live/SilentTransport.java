package dev.phosphene.audio.live;

import java.util.function.LongSupplier;

/** A film without sound: time by a clock alone. */
public final class SilentTransport implements Transport {
    private final LongSupplier nanoseconds;
    private double anchor;
    private long anchorClock;
    private double speed = 1;
    private boolean playing;

    /** @param nanoseconds a clock that never goes back */
    public SilentTransport(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        anchorClock = nanoseconds.getAsLong();
    }

    @Override
    public synchronized double time() {
        return playing ? anchor + (nanoseconds.getAsLong() - anchorClock) / 1e9 * speed : anchor;
    }

    @Override
    public synchronized boolean playing() {
        return playing;
    }

    @Override
    public synchronized double speed() {
        return speed;
    }

    @Override
    public synchronized void play() {
        anchor(time());
        playing = true;
    }

    @Override
    public synchronized void hold() {
        anchor(time());
        playing = false;
    }

    @Override
    public synchronized void seek(double seconds) {
        anchor(seconds);
    }

    @Override
    public synchronized void speed(double factor) {
        anchor(time());
        speed = factor;
    }

    /** Sets time right by a little, forwards or back. */
    synchronized void nudge(double seconds) {
        anchor(time() + seconds);
    }

    private void anchor(double seconds) {
        anchor = seconds;
        anchorClock = nanoseconds.getAsLong();
    }

    @Override
    public String state() {
        return "no sound";
    }

    @Override
    public void close() {}
}
