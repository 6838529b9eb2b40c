package dev.phosphene.shaders.splat;

import dev.phosphene.shaders.block.Block;
import dev.phosphene.shaders.block.Length;
import dev.phosphene.shaders.block.Unsigned;

/**
 * The picture grains are added to.
 *
 * @param energy red, green, blue of every pixel, row by row from below, in 65536ths of a unit of radiance
 */
@Block(binding = 1, storage = true, writable = true)
public record SplatBlock(@Unsigned @Length(0) int[] energy) {}
