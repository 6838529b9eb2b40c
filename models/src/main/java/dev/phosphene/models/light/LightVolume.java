package dev.phosphene.models.light;

import java.util.Map;

/**
 * Irradiance of one place by group, as spherical harmonics of order 1.
 *
 * <p>A cell has four numbers: L0 and the three L1 coefficients (x, y, z), already convolved with the clamped cosine and scaled so that the
 * irradiance on a surface with unit normal n is {@code L0 + L1·n}. A cell lies at {@code ((k * ny + j) * nx + i) * 4}: x runs fastest, then
 * y, then z, as a 3D texture wants it.
 *
 * @param grid where the cells are
 * @param groups four floats a cell for each group that reaches this place
 */
public record LightVolume(LightGrid grid, Map<LightGroup, float[]> groups) {
    /** Of a place whose light has not been traced: surfaces use the closed forms of sky and moss. */
    public static final LightVolume NONE = new LightVolume(new LightGrid(0, 0, 0, 1, 1, 1, 1, 1, 1), Map.of());

    public LightVolume {
        groups = Map.copyOf(groups);
        for (float[] values : groups.values()) {
            if (values.length != grid.cells() * 4) {
                throw new IllegalArgumentException(
                        "a group has " + values.length + " numbers, the grid wants " + grid.cells() * 4);
            }
        }
    }
}
