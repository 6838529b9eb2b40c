/** Records that feed the GLSL of tests. */
@org.jspecify.annotations.NullMarked
package dev.phosphene.shaders.sample;
