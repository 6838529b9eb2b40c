package dev.phosphene.shaders.image;

import dev.phosphene.shaders.block.Block;
import dev.phosphene.shaders.block.Unsigned;
import org.joml.Vector4f;

/**
 * How a frame is developed.
 *
 * @param look x bloom share, y vignette, z saturation, w grain as a standard deviation of display values
 * @param slope rgb of the grade, on stops
 * @param offset rgb
 * @param power rgb
 * @param print memory: x amount, y,z gate weave as shares of the frame, w flash
 * @param printSeed seed of the old picture that stands
 * @param seed seed of the frame, for grain and dither
 * @param steps steps of the output less one (255, 1023), 0 to keep scene light
 * @param lensAspect width over height
 * @param lineHeight 1 / height in pixels
 * @param exposure factor of light that is not yet exposed, else 1
 */
@Block(binding = 5)
public record DevelopBlock(
        Vector4f look,
        Vector4f slope,
        Vector4f offset,
        Vector4f power,
        Vector4f print,
        @Unsigned int printSeed,
        @Unsigned int seed,
        float steps,
        float lensAspect,
        float lineHeight,
        float exposure) {}
