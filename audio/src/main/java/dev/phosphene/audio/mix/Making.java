package dev.phosphene.audio.mix;

/** Hears how far the making of a film's sound is. */
public interface Making {
    /** Tells nobody. */
    Making UNSEEN = (pass, done, all) -> {};

    /** What goes through the whole film. */
    enum Pass {
        /** Everything sounds for the first time. */
        SOUNDING,
        /** The finished sound is measured. */
        MEASURING
    }

    /** {@code done} of {@code all} chunks are through a pass. */
    void made(Pass pass, long done, long all);
}
