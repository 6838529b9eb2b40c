/** GLSL sources: includes with #line, generated blocks and samplers, the list of all programs. */
@NullMarked
package dev.phosphene.shaders.source;

import org.jspecify.annotations.NullMarked;
