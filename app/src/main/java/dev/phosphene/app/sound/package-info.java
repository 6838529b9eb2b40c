/** What a capture hears. */
@NullMarked
package dev.phosphene.app.sound;

import org.jspecify.annotations.NullMarked;
