/** A film as data: shots, reader, schema, and the moment a film has at a time. */
@NullMarked
package dev.phosphene.core.film;

import org.jspecify.annotations.NullMarked;
