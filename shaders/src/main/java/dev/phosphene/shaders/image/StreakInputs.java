package dev.phosphene.shaders.image;

import dev.phosphene.shaders.inputs.Input;

/**
 * What the streak pass reads.
 *
 * @param light scene light, filtered
 * @param depth reversed: near plane 1, sky 0
 * @param streaks longest half of a streak in and around each tile, pixels
 */
public record StreakInputs(Input.Sampler2D light, Input.Sampler2D depth, Input.Sampler2D streaks) {}
