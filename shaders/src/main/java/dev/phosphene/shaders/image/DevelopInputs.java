package dev.phosphene.shaders.image;

import dev.phosphene.shaders.inputs.Input;

/**
 * What development reads.
 *
 * @param exposed exposed scene light
 * @param veil the same light spread by the lens, half its size
 */
public record DevelopInputs(Input.Sampler2D exposed, Input.Sampler2D veil) {}
