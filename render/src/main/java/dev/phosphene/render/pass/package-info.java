/** Passes: final classes with one verb each, textures in, texture out, in the order light travels. */
@NullMarked
package dev.phosphene.render.pass;

import org.jspecify.annotations.NullMarked;
