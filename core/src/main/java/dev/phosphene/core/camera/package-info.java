/** Camera, lens and the human being who holds them, as functions of time. */
@NullMarked
package dev.phosphene.core.camera;

import org.jspecify.annotations.NullMarked;
