package dev.phosphene.core.score;

import java.util.List;

/**
 * A scale: semitones of its seven degrees above the tonic.
 *
 * @param name its key in the score, e.g. "dorian"
 * @param semitones seven rising numbers, the first is 0
 */
public record Mode(String name, List<Integer> semitones) {
    public static final int DEGREES = 7;

    public Mode {
        semitones = List.copyOf(semitones);
        if (semitones.size() != DEGREES) {
            throw new IllegalArgumentException("a mode has seven degrees, not " + semitones.size());
        }
    }

    /** Semitones above the tonic of step 0 = tonic, 7 = tonic an octave up, −1 = seventh degree below. */
    public int semitonesAt(int step) {
        return 12 * Math.floorDiv(step, DEGREES) + semitones.get(Math.floorMod(step, DEGREES));
    }
}
