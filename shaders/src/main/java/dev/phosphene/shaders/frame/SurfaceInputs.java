package dev.phosphene.shaders.frame;

import dev.phosphene.shaders.inputs.Input;

/**
 * What every surface reads.
 *
 * @param shadowMap depth seen from the key light
 * @param impostors the place's views of far trees: red openness, green moss, blue depth within the card, alpha coverage
 */
public record SurfaceInputs(Input.Sampler2DShadow shadowMap, Input.Sampler2D impostors) {}
