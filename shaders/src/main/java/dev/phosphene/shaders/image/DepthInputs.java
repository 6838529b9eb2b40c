package dev.phosphene.shaders.image;

import dev.phosphene.shaders.inputs.Input;

/**
 * The depth of a picture.
 *
 * @param depth reversed: near plane 1, sky 0
 */
public record DepthInputs(Input.Sampler2D depth) {}
