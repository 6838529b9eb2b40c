/** Triangles as values, and the makers that phenomena share. */
@NullMarked
package dev.phosphene.models.mesh;

import org.jspecify.annotations.NullMarked;
