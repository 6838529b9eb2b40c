@NullMarked
package dev.phosphene.shaders;

import org.jspecify.annotations.NullMarked;
