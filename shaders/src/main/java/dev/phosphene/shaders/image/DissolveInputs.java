package dev.phosphene.shaders.image;

import dev.phosphene.shaders.inputs.Input;

/**
 * What the dissolve reads.
 *
 * @param now sum of sub-frames of the shot that is on
 * @param leaving of the shot that goes; the same as {@code now} when there is none
 */
public record DissolveInputs(Input.Sampler2D now, Input.Sampler2D leaving) {}
