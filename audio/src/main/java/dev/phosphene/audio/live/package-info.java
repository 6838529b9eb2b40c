/** Sound while a film plays: the samples that have been heard are the clock, and without a device the clock goes on alone. */
@NullMarked
package dev.phosphene.audio.live;

import org.jspecify.annotations.NullMarked;
