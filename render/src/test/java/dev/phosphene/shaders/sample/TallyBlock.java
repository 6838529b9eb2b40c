package dev.phosphene.shaders.sample;

import dev.phosphene.shaders.block.Block;
import dev.phosphene.shaders.block.Length;
import dev.phosphene.shaders.block.Unsigned;

/** Counters that a compute program adds to, for tests of storage. */
@Block(binding = 6, storage = true, writable = true)
public record TallyBlock(@Unsigned @Length(0) int[] tally) {}
