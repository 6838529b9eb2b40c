/** The sphere in pieces: Voronoi cells of a ball, thick about the point that strikes, and where each is at any age. */
@NullMarked
package dev.phosphene.models.shatter;

import org.jspecify.annotations.NullMarked;
