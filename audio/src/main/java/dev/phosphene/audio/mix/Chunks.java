package dev.phosphene.audio.mix;

import dev.phosphene.audio.stage.Chunk;

/** Where chunks come from: made, or kept. */
@FunctionalInterface
public interface Chunks {
    Chunk of(long number);
}
