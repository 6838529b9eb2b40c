package dev.phosphene.shaders.light;

import dev.phosphene.shaders.block.Block;
import dev.phosphene.shaders.block.Length;
import dev.phosphene.shaders.block.Unsigned;
import org.joml.Vector4f;

/**
 * The small lamps that this sub-frame sees, and which of them reach each part of the view.
 *
 * @param lampCount how many
 * @param lampReach for each column, row and slice of depth of the view (light/clusters.glsl) a word that says which of its others are not
 *     empty, then sixteen words of 32 lamps: a set bit is a lamp that reaches in. A point's lamps are those that its column, its row and its slice all have
 * @param lampRows two rows a lamp, as in {@link KindledBlock}
 */
@Block(binding = 5, storage = true, writable = true)
public record LampBlock(
        @Unsigned int lampCount,
        @Unsigned @Length(MASKS) int[] lampReach,
        @Length(2 * LAMPS) Vector4f[] lampRows) {
    /** Most lamps a sub-frame lights by. */
    public static final int LAMPS = 512;
    /** Columns, rows and slices of the view. */
    public static final int PARTS = 32 + 18 + 32;

    private static final int MASKS = PARTS * (1 + LAMPS / 32);
}
