/** The world's faults: a full sentence and an exit code. */
@NullMarked
package dev.phosphene.core.fault;

import org.jspecify.annotations.NullMarked;
