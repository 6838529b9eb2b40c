/** Pictures as they leave the renderer, and the still image files they become. */
@NullMarked
package dev.phosphene.app.picture;

import org.jspecify.annotations.NullMarked;
