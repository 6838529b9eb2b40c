package dev.phosphene.shaders.light;

import dev.phosphene.shaders.block.Block;
import dev.phosphene.shaders.block.Length;
import org.joml.Vector4f;

/**
 * Every small lamp a place could have in this moment, each at its own number; most are dark.
 *
 * @param kindled two rows a lamp: xyz place in metres, w range in metres (0 is dark); rgb radiant intensity, w radius of its heart in metres
 */
@Block(binding = 4, storage = true, writable = true)
public record KindledBlock(@Length(0) Vector4f[] kindled) {}
