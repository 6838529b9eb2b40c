package dev.phosphene.models.scene;

import java.util.List;

/**
 * A built place: everything that stands in it.
 *
 * @param plantings models and where they stand, in drawing order
 * @param impostors atlas of far trees, for {@link Material#IMPOSTOR}
 * @param fireflies home points of fireflies, x y z seed each
 * @param spores box in which spores hang: min x y z, max x y z
 */
public record Scene(List<Planting> plantings, ImpostorAtlas impostors, float[] fireflies, float[] spores) {
    public Scene {
        plantings = List.copyOf(plantings);
    }
}
