/** What the full-screen passes read, in the order light travels: air, lens, accumulation, dissolve, bloom, development. */
@NullMarked
package dev.phosphene.shaders.image;

import org.jspecify.annotations.NullMarked;
