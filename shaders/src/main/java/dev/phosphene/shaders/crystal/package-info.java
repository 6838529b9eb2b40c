/** What the crystal sphere reads. */
@NullMarked
package dev.phosphene.shaders.crystal;

import org.jspecify.annotations.NullMarked;
