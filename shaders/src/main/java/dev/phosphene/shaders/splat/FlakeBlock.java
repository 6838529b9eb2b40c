package dev.phosphene.shaders.splat;

import dev.phosphene.shaders.block.Block;
import dev.phosphene.shaders.block.Length;
import dev.phosphene.shaders.block.Unsigned;

/**
 * Which grains of the ash may be soft.
 *
 * @param flakes numbers of grains
 */
@Block(binding = 7, storage = true)
public record FlakeBlock(@Unsigned @Length(0) int[] flakes) {}
