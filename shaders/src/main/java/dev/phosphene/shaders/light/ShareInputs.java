package dev.phosphene.shaders.light;

import dev.phosphene.shaders.inputs.FirstUnit;
import dev.phosphene.shaders.inputs.Input;

/**
 * Of what a pixel's light is made.
 *
 * @param shares red the share that came from all around, green from the sphere, blue from the key
 * @param depth the picture's own, reversed
 */
@FirstUnit(1)
public record ShareInputs(Input.Sampler2D shares, Input.Sampler2D depth) {}
