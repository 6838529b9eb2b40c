package dev.phosphene.app.player;

import java.util.function.LongSupplier;

/** Where in the film we are: the only thing in the program whose answer depends on a clock. */
public final class Playhead {
    /** Speeds that {@code [} and {@code ]} step through. */
    private static final double[] SPEEDS = {0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 4, 8};

    private final LongSupplier nanoseconds;
    private final boolean loop;
    private double length;
    private double anchor;
    private long anchorClock;
    private double speed = 1;
    private boolean playing;

    /**
     * Stands still at the start.
     *
     * @param nanoseconds a clock that never goes back, such as {@link System#nanoTime}
     * @param length of the film in seconds
     * @param loop whether the start follows the end
     */
    public Playhead(LongSupplier nanoseconds, double length, boolean loop) {
        this.nanoseconds = nanoseconds;
        this.length = length;
        this.loop = loop;
        this.anchorClock = nanoseconds.getAsLong();
    }

    /** Film time in seconds, 0 .. length. */
    public double time() {
        if (!playing) {
            return anchor;
        }
        double time = anchor + (nanoseconds.getAsLong() - anchorClock) / 1e9 * speed;
        if (loop) {
            return time % length;
        }
        return Math.min(time, length);
    }

    public boolean playing() {
        return playing;
    }

    public double speed() {
        return speed;
    }

    /** Whether the end was reached and nothing follows. */
    public boolean atEnd() {
        return !loop && time() >= length;
    }

    /** Plays on, from the start if at the end, or stands still. */
    public void toggle() {
        if (playing) {
            hold();
            return;
        }
        anchor(atEnd() ? 0 : anchor);
        playing = true;
    }

    /** Stands still where we are. */
    public void hold() {
        anchor(time());
        playing = false;
    }

    /** Goes to a film time, within the film, and plays on if it played. */
    public void seek(double time) {
        anchor(Math.clamp(time, 0, length));
    }

    /** One step slower or faster. */
    public void changeSpeed(int steps) {
        int nearest = 0;
        for (int i = 0; i < SPEEDS.length; i++) {
            if (Math.abs(SPEEDS[i] - speed) < Math.abs(SPEEDS[nearest] - speed)) {
                nearest = i;
            }
        }
        anchor(time());
        speed = SPEEDS[Math.clamp(nearest + steps, 0, SPEEDS.length - 1)];
    }

    /** The film became longer or shorter; we stay where we are as far as it goes. */
    public void length(double seconds) {
        anchor(Math.min(time(), seconds));
        length = seconds;
    }

    private void anchor(double time) {
        anchor = time;
        anchorClock = nanoseconds.getAsLong();
    }
}
