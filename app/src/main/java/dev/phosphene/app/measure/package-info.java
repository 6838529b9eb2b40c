/** What can be said of a finished picture in numbers: likeness, values, clipping. */
@NullMarked
package dev.phosphene.app.measure;

import org.jspecify.annotations.NullMarked;
