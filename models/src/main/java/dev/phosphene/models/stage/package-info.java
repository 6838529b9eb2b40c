/** The stage: a disc of earth and stone that lifts out of the ground. Its light lies in {@code glsl/stage/}. */
@NullMarked
package dev.phosphene.models.stage;

import org.jspecify.annotations.NullMarked;
