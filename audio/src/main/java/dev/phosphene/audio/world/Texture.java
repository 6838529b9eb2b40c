package dev.phosphene.audio.world;

/** What lasts. It is made stretch by stretch; noise is cross-faded between them, grains ring over. */
public interface Texture {
    /** The samples of a stretch, {@code span.length()} of them. */
    float[] sound(Span span);

    /** Seconds between beginnings of stretches, given how long the bed lasts. */
    default double hop(double bed) {
        return 5;
    }

    /** Seconds by which a stretch reaches beyond its hop. */
    default double overlap() {
        return 1.25;
    }

    /** Whether stretches are cross-faded over their overlap; grains that ring over are not. */
    default boolean fades() {
        return true;
    }
}
