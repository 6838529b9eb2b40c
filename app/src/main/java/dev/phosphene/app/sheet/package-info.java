/** Contact sheets. */
@NullMarked
package dev.phosphene.app.sheet;

import org.jspecify.annotations.NullMarked;
