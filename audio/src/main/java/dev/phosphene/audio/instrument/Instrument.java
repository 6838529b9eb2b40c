package dev.phosphene.audio.instrument;

import dev.phosphene.core.score.Note;
import org.jspecify.annotations.Nullable;

/** What plays notes. A note's samples depend on the note, the one before it and nothing else. */
@FunctionalInterface
public interface Instrument {
    /**
     * The note's sound.
     *
     * @param note the note
     * @param before the note the same player sounded until now, to come from when it is played legato
     * @return samples from the onset until silence
     */
    float[] play(Note note, @Nullable Note before);
}
