package dev.phosphene.shaders.sample;

import dev.phosphene.shaders.block.Block;
import org.joml.Vector4f;

/** A colour to draw with, for tests of blocks. */
@Block(binding = 14)
public record TintBlock(Vector4f tint) {}
