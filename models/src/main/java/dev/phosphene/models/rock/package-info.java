/** Stones of the forest: worn, wet, mossed on top, sunk into the ground. */
@NullMarked
package dev.phosphene.models.rock;

import org.jspecify.annotations.NullMarked;
