/** A place's path-traced light groups on the GPU, summed for each moment. */
@NullMarked
package dev.phosphene.render.light;

import org.jspecify.annotations.NullMarked;
