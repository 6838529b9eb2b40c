package dev.phosphene.shaders.frame;

import dev.phosphene.shaders.block.Block;
import dev.phosphene.shaders.block.Length;
import org.joml.Vector4f;

/**
 * Where every instance of the place stands: three rows an instance, as {@code models.scene.Instances} lays them out.
 *
 * @param instances position and scale, rotation quaternion, seed and three numbers of the material
 */
@Block(binding = 0, storage = true)
public record InstanceBlock(@Length(0) Vector4f[] instances) {}
