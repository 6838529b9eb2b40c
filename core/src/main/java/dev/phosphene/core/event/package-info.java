/** The one list of events that picture and sound both read. */
@NullMarked
package dev.phosphene.core.event;

import org.jspecify.annotations.NullMarked;
