/** Moss as bodies of its own: cushions that swell from the ground. */
@NullMarked
package dev.phosphene.models.moss;

import org.jspecify.annotations.NullMarked;
