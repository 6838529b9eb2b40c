/** Ferns: rosettes of arching fronds with every pinna a leaf of its own near the lens. */
@NullMarked
package dev.phosphene.models.fern;

import org.jspecify.annotations.NullMarked;
