/** The mix: signals put into space by OpenAL, its loudness, its limit, and the cache that makes the second time quick. */
@NullMarked
package dev.phosphene.audio.mix;

import org.jspecify.annotations.NullMarked;
