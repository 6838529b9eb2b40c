/** Curves of time: keys, easings, tracks, paths, integrals. Pure functions of seconds. */
@NullMarked
package dev.phosphene.core.curve;

import org.jspecify.annotations.NullMarked;
