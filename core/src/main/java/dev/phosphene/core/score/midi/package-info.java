/** Scores to and from Standard MIDI Files, so that other programs can read and write them. */
@NullMarked
package dev.phosphene.core.score.midi;

import org.jspecify.annotations.NullMarked;
