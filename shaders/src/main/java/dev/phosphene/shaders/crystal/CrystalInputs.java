package dev.phosphene.shaders.crystal;

import dev.phosphene.shaders.inputs.Input;

/**
 * What the sphere refracts.
 *
 * @param sceneLight the picture before the sphere is drawn into it
 */
public record CrystalInputs(Input.Sampler2D sceneLight) {}
