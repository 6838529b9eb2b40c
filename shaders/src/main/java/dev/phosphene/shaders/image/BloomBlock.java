package dev.phosphene.shaders.image;

import dev.phosphene.shaders.block.Block;

/**
 * Shape of the lens' veil.
 *
 * @param bloomSpread share that each level takes from the coarser one; more is a wider veil
 */
@Block(binding = 4)
public record BloomBlock(float bloomSpread) {}
