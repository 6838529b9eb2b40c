package dev.phosphene.shaders.image;

import dev.phosphene.shaders.inputs.Input;

/**
 * What the step from tiles to their neighbourhoods reads.
 *
 * @param tiles x widest blur, yz longest half of a streak in each tile, pixels
 */
public record TileInputs(Input.Sampler2D tiles) {}
