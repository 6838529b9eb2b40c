/** The films there are, by name or path. */
@NullMarked
package dev.phosphene.app.film;

import org.jspecify.annotations.NullMarked;
