package dev.phosphene.app.player;

import dev.phosphene.audio.live.Transport;

/** Where in the film we are: a transport, which knows neither end nor loop, within a film that has both. */
public final class Playhead {
    /** Speeds that {@code [} and {@code ]} step through. */
    private static final double[] SPEEDS = {0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 4, 8};

    private final Transport transport;
    private final boolean loop;
    private double length;

    /**
     * Stands where its transport does.
     *
     * @param length of the film in seconds
     * @param loop whether the start follows the end
     */
    public Playhead(Transport transport, double length, boolean loop) {
        this.transport = transport;
        this.length = length;
        this.loop = loop;
    }

    /** Film time in seconds, 0 .. length. */
    public double time() {
        return within(transport.time());
    }

    /** Transport time a moment from now if time runs on, now if it does not: it goes on growing from round to round of a loop. */
    double ahead(double seconds) {
        return transport.time() + (transport.playing() ? seconds * transport.speed() : 0);
    }

    /** A transport's time as the film's. */
    double within(double time) {
        return loop ? time % length : Math.min(time, length);
    }

    public boolean playing() {
        return transport.playing();
    }

    public double speed() {
        return transport.speed();
    }

    /** Whether the end was reached and nothing follows. */
    public boolean atEnd() {
        return !loop && transport.time() >= length;
    }

    /** Plays on, from the start if at the end, or stands still. */
    public void toggle() {
        if (playing()) {
            hold();
            return;
        }
        if (atEnd()) {
            transport.seek(0);
        }
        transport.play();
    }

    /** Stands still where we are. */
    public void hold() {
        transport.hold();
        transport.seek(time());
    }

    /** Goes to a film time, within the film, and plays on if it played. */
    public void seek(double time) {
        transport.seek(Math.clamp(time, 0, length));
    }

    /** One step slower or faster. */
    public void changeSpeed(int steps) {
        int nearest = 0;
        for (int i = 0; i < SPEEDS.length; i++) {
            if (Math.abs(SPEEDS[i] - speed()) < Math.abs(SPEEDS[nearest] - speed())) {
                nearest = i;
            }
        }
        transport.speed(SPEEDS[Math.clamp(nearest + steps, 0, SPEEDS.length - 1)]);
    }

    /** The film became longer or shorter; we stay where we are as far as it goes. */
    public void length(double seconds) {
        transport.seek(Math.min(time(), seconds));
        length = seconds;
    }
}
