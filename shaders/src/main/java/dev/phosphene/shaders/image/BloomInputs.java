package dev.phosphene.shaders.image;

import dev.phosphene.shaders.inputs.Input;

/**
 * What a step of bloom reads.
 *
 * @param finer the level it comes from, or whose own light it keeps
 * @param coarser the level below, already spread
 */
public record BloomInputs(Input.Sampler2D finer, Input.Sampler2D coarser) {}
