/** A film's sound before it is in a room: every player's dry signal, made of pieces, chunk by chunk. */
@NullMarked
package dev.phosphene.audio.stage;

import org.jspecify.annotations.NullMarked;
