/** What the command line says, as values: times, sizes, rates, ranges, film names. Each error is one sentence with the way out. */
@NullMarked
package dev.phosphene.app.option;

import org.jspecify.annotations.NullMarked;
