/** A frame as a page: what a film says of a moment becomes blocks, light, and a picture. */
@NullMarked
package dev.phosphene.render.frame;

import org.jspecify.annotations.NullMarked;
