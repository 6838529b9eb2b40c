/** The way from a film to files: which frames, into what, drawn here and written on a thread of their own. */
@NullMarked
package dev.phosphene.app.capture;

import org.jspecify.annotations.NullMarked;
