package dev.phosphene.shaders.splat;

import dev.phosphene.shaders.block.Block;
import dev.phosphene.shaders.block.Unsigned;
import org.joml.Vector4f;

/**
 * One kind of grain in one sub-frame.
 *
 * @param grainShape x brightness of a grain (fewer are brighter, so that tiers look alike), y share of the lens' blur drawn as a disc,
 *     z widest disc in pixels, w how many times as many the finest tier has
 * @param trailShape x radius of the sphere, y glow of its dust, z share of the ash that kindles a second, w 0
 * @param sporeLow xyz least corner of the box in which spores hang
 * @param sporeHigh xyz greatest corner
 * @param grains how many there are
 */
@Block(binding = 6)
public record GrainBlock(
        Vector4f grainShape,
        Vector4f trailShape,
        Vector4f sporeLow,
        Vector4f sporeHigh,
        @Unsigned int grains) {}
