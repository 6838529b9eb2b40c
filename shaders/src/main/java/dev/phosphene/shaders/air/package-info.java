/** What the air of a picture is kept in. */
@NullMarked
package dev.phosphene.shaders.air;

import org.jspecify.annotations.NullMarked;
