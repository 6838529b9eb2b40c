/** Far trees as cards: a small rasteriser that draws portraits of individuals into the atlas of a place, once, when it is built. */
@NullMarked
package dev.phosphene.models.impostor;

import org.jspecify.annotations.NullMarked;
