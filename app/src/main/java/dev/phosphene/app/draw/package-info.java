/** Drawing for those who want finished pictures and no GL. */
@NullMarked
package dev.phosphene.app.draw;

import org.jspecify.annotations.NullMarked;
