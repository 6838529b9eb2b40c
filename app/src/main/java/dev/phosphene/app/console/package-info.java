/** Talking with whoever started the program: data on stdout, messages on stderr. */
@NullMarked
package dev.phosphene.app.console;

import org.jspecify.annotations.NullMarked;
