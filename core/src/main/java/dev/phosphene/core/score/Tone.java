package dev.phosphene.core.score;

import java.util.List;

/**
 * One tone, chord or rest of a line. Written {@code 1+3+5:1.5~}: degrees, beats, touch; {@code r:1} rests; {@code 5:1!90} fixes the
 * velocity at 90 of 127.
 *
 * @param degrees low to high as written; none is a rest
 * @param beats written length
 * @param touch how it is touched
 * @param fixed velocity 0 .. 1 that no dynamic or human hand changes, or −1 for none
 */
public record Tone(List<Degree> degrees, double beats, Touch touch, double fixed) {
    /** The value of {@code fixed} that leaves velocity to dynamics. */
    public static final double FREE = -1;

    public Tone {
        degrees = List.copyOf(degrees);
        if (!(beats > 0)) {
            throw new IllegalArgumentException("a tone lasts more than 0 beats, not " + beats);
        }
    }

    public static Tone rest(double beats) {
        return new Tone(List.of(), beats, Touch.PLAIN, FREE);
    }

    public boolean rests() {
        return degrees.isEmpty();
    }

    public Tone with(List<Degree> others) {
        return new Tone(others, beats, touch, fixed);
    }

    public Tone lasting(double otherBeats) {
        return new Tone(degrees, otherBeats, touch, fixed);
    }
}
