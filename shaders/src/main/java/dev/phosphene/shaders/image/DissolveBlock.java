package dev.phosphene.shaders.image;

import dev.phosphene.shaders.block.Block;
import org.joml.Vector2f;

/**
 * Exposures and mix of a frame.
 *
 * @param dissolveNow x exposure as a factor, y number of sub-frames in the sum
 * @param dissolveLeaving the same of the leaving shot
 * @param dissolveMix 0 only the leaving shot .. 1 only the one that is on
 */
@Block(binding = 3)
public record DissolveBlock(Vector2f dissolveNow, Vector2f dissolveLeaving, float dissolveMix) {}
