/**
 * The score as text: lines of scale degrees, what is done with them, who plays them, where and when; and the notes that come of it.
 *
 * <p>Read {@link dev.phosphene.core.score.Score} first, then {@link dev.phosphene.core.score.Performance}.
 */
@NullMarked
package dev.phosphene.core.score;

import org.jspecify.annotations.NullMarked;
