/** What sounds that is no instrument: leaves, air, fire, stones, glass, breath; and what a struck event sounds like. */
@NullMarked
package dev.phosphene.audio.world;

import org.jspecify.annotations.NullMarked;
