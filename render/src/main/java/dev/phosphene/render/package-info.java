@NullMarked
package dev.phosphene.render;

import org.jspecify.annotations.NullMarked;
