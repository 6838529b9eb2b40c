@NullMarked
package dev.phosphene.app;

import org.jspecify.annotations.NullMarked;
