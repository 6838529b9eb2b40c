/** Sound as files: WAV and its halves. */
@NullMarked
package dev.phosphene.audio.file;

import org.jspecify.annotations.NullMarked;
