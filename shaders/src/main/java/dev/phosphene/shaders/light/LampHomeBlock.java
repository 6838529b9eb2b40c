package dev.phosphene.shaders.light;

import dev.phosphene.shaders.block.Block;
import dev.phosphene.shaders.block.Length;
import org.joml.Vector4f;

/**
 * The beings of a place, any of which may be a lamp.
 *
 * @param beings three rows a being, as {@code models.scene.Instances} lays them out
 */
@Block(binding = 6, storage = true)
public record LampHomeBlock(@Length(0) Vector4f[] beings) {}
