/** Rooms: what a place answers to a sound, as impulse responses that are synthesised and convolved. */
@NullMarked
package dev.phosphene.audio.space;

import org.jspecify.annotations.NullMarked;
