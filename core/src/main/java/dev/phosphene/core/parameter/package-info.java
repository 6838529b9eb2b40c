/** What can be said of each phenomenon, in physical units: one record a phenomenon. */
@NullMarked
package dev.phosphene.core.parameter;

import org.jspecify.annotations.NullMarked;
