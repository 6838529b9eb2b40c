@NullMarked
package dev.phosphene.audio;

import org.jspecify.annotations.NullMarked;
