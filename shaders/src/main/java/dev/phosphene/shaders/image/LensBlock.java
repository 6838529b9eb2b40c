package dev.phosphene.shaders.image;

import dev.phosphene.shaders.block.Block;
import org.joml.Vector4f;

/**
 * How the lens pass treats a sub-frame.
 *
 * @param lensShape x share of the lens' blur to gather, y 1 to soften edges, z widest blur in pixels, w radiance that is middle grey
 * @param lensTaps samples of the gather
 * @param streakTaps most samples along a streak
 * @param streakLongest longest half of a streak in pixels
 * @param tilePixels side of a tile in pixels
 */
@Block(binding = 2)
public record LensBlock(Vector4f lensShape, float lensTaps, float streakTaps, float streakLongest, float tilePixels) {}
