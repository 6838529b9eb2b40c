package dev.phosphene.shaders.light;

import dev.phosphene.shaders.inputs.Input;

/**
 * Volumes of the light groups (L0 and L1 x, y, z of unit light), and the three that their sum is written to, one a colour.
 */
public record BounceInputs(
        Input.Sampler3D mossEmerald,
        Input.Sampler3D mossSapphire,
        Input.Sampler3D sky,
        Input.Sampler3D horizon,
        Input.Sampler3D stage,
        Input.Sampler3D aroundSphere,
        Input.Sampler3D crowdEmbers,
        Input.Image3D red,
        Input.Image3D green,
        Input.Image3D blue) {}
