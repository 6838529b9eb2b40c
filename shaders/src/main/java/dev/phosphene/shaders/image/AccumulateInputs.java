package dev.phosphene.shaders.image;

import dev.phosphene.shaders.inputs.Input;

/**
 * What accumulation reads.
 *
 * @param light one sub-frame
 */
public record AccumulateInputs(Input.Sampler2D light) {}
