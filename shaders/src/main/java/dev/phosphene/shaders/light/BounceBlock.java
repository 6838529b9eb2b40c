package dev.phosphene.shaders.light;

import dev.phosphene.shaders.block.Block;
import dev.phosphene.shaders.block.Length;
import org.joml.Vector4f;

/**
 * How strongly each light group of a place shines now, and where its volume lies.
 *
 * @param groupColour rgb of each group, in the order of {@code LightGroup}
 * @param bounceLow xyz lower corner of the volume in metres, w 1 where the place has one, else 0
 * @param bounceHigh xyz upper corner
 */
@Block(binding = 7)
public record BounceBlock(@Length(7) Vector4f[] groupColour, Vector4f bounceLow, Vector4f bounceHigh) {}
