package dev.phosphene.audio.instrument;

import dev.phosphene.core.score.Note;
import dev.phosphene.core.score.Touch;
import org.jspecify.annotations.Nullable;

/**
 * How pitch arrives at a note: from the note before when that was legato, else from a little below.
 *
 * @param cents where it starts from
 * @param seconds until it has arrived
 */
record Glide(double cents, double seconds) {
    /** Farther than this two notes are not of one line. */
    private static final double REACH = 14;

    static Glide into(Note note, @Nullable Note before, double scoop, double seconds) {
        if (before != null
                && before.touch() == Touch.LEGATO
                && Math.abs(before.time() + before.duration() - note.time()) < 0.25
                && Math.abs(before.pitch() - note.pitch()) <= REACH) {
            return new Glide(100 * (before.pitch() - note.pitch()), seconds);
        }
        return new Glide(-scoop, seconds * 0.7);
    }

    /** Cents off the note after {@code t} seconds: an S that settles. */
    double at(double t) {
        if (t >= seconds) {
            return 0;
        }
        double x = 1 - t / seconds;
        return cents * x * x * (3 - 2 * x);
    }
}
