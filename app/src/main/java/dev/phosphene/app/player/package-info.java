/** A film live in a window: the transport with the only clock, keys, the file that is watched, what is written over the picture. */
@NullMarked
package dev.phosphene.app.player;

import org.jspecify.annotations.NullMarked;
