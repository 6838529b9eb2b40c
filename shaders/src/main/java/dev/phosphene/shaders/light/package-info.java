/** The weighted sum of a place's light groups, and what it reads. */
@NullMarked
package dev.phosphene.shaders.light;

import org.jspecify.annotations.NullMarked;
