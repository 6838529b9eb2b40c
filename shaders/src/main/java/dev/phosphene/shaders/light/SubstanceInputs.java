package dev.phosphene.shaders.light;

import dev.phosphene.shaders.inputs.FirstUnit;
import dev.phosphene.shaders.inputs.Input;

/**
 * What each pixel's surface is made of, as the surfaces have said, and what stands close to it.
 *
 * @param bodies rgb albedo, a slope deviation of the surface in this pixel; 0 where it has worked its light out itself
 * @param facings xyz unit normal in the world, a occlusion
 * @param insides rgb translucency, a metal
 * @param seen a copy of the picture's depth, reversed
 * @param crevices as {@link CreviceInputs} has it
 */
@FirstUnit(16)
public record SubstanceInputs(
        Input.Sampler2D bodies,
        Input.Sampler2D facings,
        Input.Sampler2D insides,
        Input.Sampler2D seen,
        Input.Sampler2D crevices) {}
