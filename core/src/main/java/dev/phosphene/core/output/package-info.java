/** What a frame is drawn for: size, tier, samples, rate. */
@NullMarked
package dev.phosphene.core.output;

import org.jspecify.annotations.NullMarked;
