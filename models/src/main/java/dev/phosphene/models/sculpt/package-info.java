/** Bodies as distance fields, and the way from a field to a closed mesh of a wanted size. */
@NullMarked
package dev.phosphene.models.sculpt;

import org.jspecify.annotations.NullMarked;
