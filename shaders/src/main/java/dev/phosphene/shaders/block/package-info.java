/** Records that are GPU layouts: std140 and std430 offsets, GLSL text and bytes from one record. */
@NullMarked
package dev.phosphene.shaders.block;

import org.jspecify.annotations.NullMarked;
