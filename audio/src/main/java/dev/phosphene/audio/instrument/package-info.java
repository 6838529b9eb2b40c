/** What plays the notes of a score: each instrument turns a note into its samples, from the onset until it has rung out. */
@NullMarked
package dev.phosphene.audio.instrument;

import org.jspecify.annotations.NullMarked;
