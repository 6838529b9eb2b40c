package dev.phosphene.shaders.splat;

import dev.phosphene.shaders.block.Block;
import dev.phosphene.shaders.block.Length;
import org.joml.Vector4f;

/**
 * Where the sphere was in the last twelve seconds.
 *
 * @param trail xyz its centre, w share of grains born then; evenly spaced, the newest first
 */
@Block(binding = 2, storage = true)
public record TrailBlock(@Length(128) Vector4f[] trail) {}
