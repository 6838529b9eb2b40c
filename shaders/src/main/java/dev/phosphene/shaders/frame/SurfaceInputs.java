package dev.phosphene.shaders.frame;

import dev.phosphene.shaders.inputs.Input;

/**
 * What every surface reads.
 *
 * @param shadowMap depth seen from the key light
 * @param impostors the place's views of far trees: red openness, green moss, blue depth within the card, alpha coverage
 * @param sphereColours colours the sphere throws, by octahedral direction
 * @param sphereShadows depth seen from the sphere, five faces, compared
 * @param sphereDepths the same depths themselves
 * @param bouncedRed red share of light from all around: L0 and L1 x, y, z a cell
 * @param bouncedGreen its green share
 * @param bouncedBlue its blue share
 */
public record SurfaceInputs(
        Input.Sampler2DShadow shadowMap,
        Input.Sampler2D impostors,
        Input.Sampler2D sphereColours,
        Input.Sampler2DShadow sphereShadows,
        Input.Sampler2D sphereDepths,
        Input.Sampler3D bouncedRed,
        Input.Sampler3D bouncedGreen,
        Input.Sampler3D bouncedBlue) {}
