package dev.phosphene.shaders.light;

import dev.phosphene.shaders.block.Block;
import dev.phosphene.shaders.block.Unsigned;

/**
 * How many lamps of each kind a place may have; they are numbered in this order.
 *
 * @param flies fireflies
 * @param beingCount beings
 * @param others lamps that belong to no place: shards, the veil of dust, the first moss
 * @param slots all together
 */
@Block(binding = 8)
public record KindleBlock(
        @Unsigned int flies,
        @Unsigned int beingCount,
        @Unsigned int others,
        @Unsigned int slots) {}
