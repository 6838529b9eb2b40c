package dev.phosphene.models.tree;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Model;
import dev.phosphene.models.scene.Planting;
import java.util.List;

/**
 * One individual, ready to plant: its parts share the origin at the foot's middle, on flat ground y = 0.
 *
 * @param species how it was built
 * @param parts foot, trunk with limbs, foliage; each with its own levels of detail
 * @param portrait bark and foliage meshes that its card is drawn from
 */
public record Tree(Species species, List<Model> parts, List<Mesh> portrait) {
    /** Plants every part at the same places. */
    public List<Planting> plant(Instances places) {
        return parts.stream().map(part -> new Planting(part, places)).toList();
    }
}
