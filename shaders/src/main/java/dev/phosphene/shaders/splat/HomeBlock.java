package dev.phosphene.shaders.splat;

import dev.phosphene.shaders.block.Block;
import dev.phosphene.shaders.block.Length;
import org.joml.Vector4f;

/**
 * Homes of a place's fireflies.
 *
 * @param homes xyz, seed 0 .. 1
 */
@Block(binding = 3, storage = true)
public record HomeBlock(@Length(0) Vector4f[] homes) {}
