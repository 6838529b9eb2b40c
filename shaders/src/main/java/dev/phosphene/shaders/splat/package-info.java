/** What grains of light are made from, and the fixed-point picture they are added to. */
@NullMarked
package dev.phosphene.shaders.splat;

import org.jspecify.annotations.NullMarked;
