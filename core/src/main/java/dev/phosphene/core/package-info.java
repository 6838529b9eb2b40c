@NullMarked
package dev.phosphene.core;

import org.jspecify.annotations.NullMarked;
