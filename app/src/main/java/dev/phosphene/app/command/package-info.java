/** The commands, one class each: what they take, what they check, whom they ask. */
@NullMarked
package dev.phosphene.app.command;

import org.jspecify.annotations.NullMarked;
