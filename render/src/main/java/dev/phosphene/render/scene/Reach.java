package dev.phosphene.render.scene;

import dev.phosphene.models.scene.Material;

/** How far the vertex shader of a material may carry a vertex from where its mesh says, in metres: the margin that culling leaves. */
final class Reach {
    private static final float ANYWHERE = Float.POSITIVE_INFINITY;

    private Reach() {}

    static float of(Material material) {
        return switch (material) {
            case SOIL, ROCK, WATER, MOSS, MOONSTONE, IMPOSTOR -> 0;
            // Swayed by the wind; the stage also rises from the orchestra.
            case BARK, FOLIAGE, STAGE -> 1;
            // Breathing, turning, raising arms and wings.
            case FIGURE, WING, HARP -> 2;
            // Placed by what the moment says of the dreamer and the sphere.
            case CLOTH, HAND, SHARD -> ANYWHERE;
        };
    }
}
