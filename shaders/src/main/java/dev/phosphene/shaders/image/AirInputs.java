package dev.phosphene.shaders.image;

import dev.phosphene.shaders.inputs.Input;

/**
 * What the air pass reads.
 *
 * @param depth reversed: near plane 1, sky 0
 */
public record AirInputs(Input.Sampler2D depth) {}
