package dev.phosphene.models.scene;

/**
 * Views of far trees, drawn once on the CPU.
 *
 * @param width texels
 * @param height texels
 * @param rgba four bytes a texel, rows from the bottom up: red = light that reaches the point from above and behind (0 buried .. 255 open),
 *     green = moss, blue = depth within the card (0 far .. 255 near), alpha = coverage
 */
public record ImpostorAtlas(int width, int height, byte[] rgba) {
    /** An atlas of a place that has no far trees. */
    public static final ImpostorAtlas NONE = new ImpostorAtlas(1, 1, new byte[4]);
}
