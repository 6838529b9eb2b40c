package dev.phosphene.models.scene;

import java.util.List;

/**
 * A thing that stands in a place once or many times: one material, one or more levels of detail.
 *
 * @param name for labels and counts, e.g. "hero-tree-2/bark"
 * @param material what it is made of
 * @param levels near to far
 */
public record Model(String name, Material material, List<Level> levels) {
    public Model {
        levels = List.copyOf(levels);
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("model " + name + " has no level");
        }
    }
}
