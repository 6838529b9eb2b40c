/** Frame rates, written times and tempo. Frame numbers exist only here, at the rim. */
@NullMarked
package dev.phosphene.core.time;

import org.jspecify.annotations.NullMarked;
