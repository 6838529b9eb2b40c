package dev.phosphene.audio.live;

import java.util.function.LongSupplier;

/**
 * Film time by a steady clock, held to what a device is heard to play. The steady clock carries time between two hearings and wherever
 * there is none; hearings bend its rate by a little, so time never jumps and never goes back by itself.
 */
public final class FilmClock implements Transport {
    /** Seconds in which a difference is made good. */
    private static final double GRASP = 0.5;
    /** Most by which the rate is bent, as a part of it. */
    private static final double MOST = 0.03;
    /** Seconds of difference that are too many to make good, if they last: sound has to begin again. */
    private static final double LOST = 0.12;
    /** Nanoseconds for which they have to last: a device that was held up for a moment catches up by itself. */
    private static final long PATIENCE = 300_000_000L;
    /** Nanoseconds after which a hearing no longer counts. */
    private static final long FRESH = 500_000_000L;

    private final LongSupplier nanoseconds;
    private double anchor;
    private long anchorClock;
    private double speed = 1;
    /** Film seconds a second by which the rate is bent. */
    private double bend;

    private boolean playing;
    private boolean led;
    private long ledClock;
    private long agreedClock;

    /**
     * Stands still at the start.
     *
     * @param nanoseconds a clock that never goes back, such as {@code System::nanoTime}
     */
    public FilmClock(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        anchorClock = nanoseconds.getAsLong();
    }

    @Override
    public synchronized double time() {
        return at(nanoseconds.getAsLong());
    }

    /** Film time at a reading of the steady clock, as far as is known now. */
    synchronized double at(long clock) {
        return playing ? anchor + (clock - anchorClock) / 1e9 * (speed + bend) : anchor;
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

    private void anchor(double seconds) {
        anchor = seconds;
        anchorClock = nanoseconds.getAsLong();
        bend = 0;
    }

    /**
     * Holds time to what is heard.
     *
     * @param clock when it was heard
     * @param heard film time in seconds
     * @return false when both have been too far apart for too long
     */
    synchronized boolean hear(long clock, double heard) {
        if (!playing) {
            return true;
        }
        double now = at(clock);
        double error = heard - now;
        if (!led || Math.abs(error) < LOST * Math.max(1, speed)) {
            agreedClock = clock;
        } else if (clock - agreedClock > PATIENCE) {
            alone();
            return false;
        }
        anchor = now;
        anchorClock = clock;
        bend = Math.clamp(error / GRASP, -MOST * speed, MOST * speed);
        led = true;
        ledClock = clock;
        return true;
    }

    /** Nothing is heard any more: time goes on by the steady clock alone. */
    synchronized void alone() {
        if (bend != 0) {
            anchor(time());
        }
        led = false;
    }

    /** Whether time is held to what is heard. */
    synchronized boolean led() {
        return led && playing && nanoseconds.getAsLong() - ledClock < FRESH;
    }

    @Override
    public void close() {}
}
