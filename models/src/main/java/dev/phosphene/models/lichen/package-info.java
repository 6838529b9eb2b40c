/** Strands of lichen and vine that hang from limbs in curtains. */
@NullMarked
package dev.phosphene.models.lichen;

import org.jspecify.annotations.NullMarked;
