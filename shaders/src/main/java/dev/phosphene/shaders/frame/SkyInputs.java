package dev.phosphene.shaders.frame;

import dev.phosphene.shaders.inputs.FirstUnit;
import dev.phosphene.shaders.inputs.Input;

/**
 * The sky of the moment, bound once for all that ask for it.
 *
 * @param skyView radiance at level 1 by azimuth away from the sun and height, laid out as {@code skyGradient} says
 */
@FirstUnit(15)
public record SkyInputs(Input.Sampler2D skyView) {}
