/** The places films are set in, one package each; no place imports another. */
@NullMarked
package dev.phosphene.models.place;

import org.jspecify.annotations.NullMarked;
