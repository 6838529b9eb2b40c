package dev.phosphene.shaders.light;

import dev.phosphene.shaders.inputs.Input;

/**
 * What crevices and near bodies keep from each point, at half the picture's size.
 *
 * @param crevices red openness to light from all around, green share of the sphere's light that arrives, blue of the key's, alpha metres
 *     from the lens
 */
public record CreviceInputs(Input.Sampler2D crevices) {}
