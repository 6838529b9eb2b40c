package dev.phosphene.render.scene;

import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Planting;
import java.util.List;

/**
 * A planting on the GPU: its levels' meshes, its place in the instance buffer, and a bounding sphere an instance for culling.
 *
 * @param material what it is made of
 * @param meshes one a level, near to far
 * @param within distance in radii up to which each level is drawn
 * @param firstInstance of the instance buffer
 * @param count instances
 * @param spheres centre x y z in metres of the place and radius, four floats an instance
 * @param reach metres that vertices may leave the sphere by
 */
record Stand(
        Material material,
        List<MeshRange> meshes,
        float[] within,
        int firstInstance,
        int count,
        float[] spheres,
        float reach) {
    static Stand of(Planting planting, List<MeshRange> meshes, int firstInstance) {
        List<Level> levels = planting.model().levels();
        float[] within = new float[levels.size()];
        for (int i = 0; i < within.length; i++) {
            within[i] = (float) levels.get(i).within();
        }
        Material material = planting.model().material();
        return new Stand(
                material,
                List.copyOf(meshes),
                within,
                firstInstance,
                planting.instances().count(),
                BoundingSpheres.of(planting),
                Reach.of(material));
    }
}
