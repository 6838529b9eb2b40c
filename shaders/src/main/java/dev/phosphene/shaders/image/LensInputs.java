package dev.phosphene.shaders.image;

import dev.phosphene.shaders.inputs.Input;

/**
 * What the lens pass reads.
 *
 * @param light scene light, filtered
 * @param depth reversed: near plane 1, sky 0
 * @param tiles x widest blur in pixels in and around each tile
 */
public record LensInputs(Input.Sampler2D light, Input.Sampler2D depth, Input.Sampler2D tiles) {}
