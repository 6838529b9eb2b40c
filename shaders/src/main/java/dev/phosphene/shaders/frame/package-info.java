/** The blocks every program may read: camera and output, world and lights. */
@NullMarked
package dev.phosphene.shaders.frame;

import org.jspecify.annotations.NullMarked;
