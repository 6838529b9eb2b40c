package dev.phosphene.render.scene;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Planting;
import org.joml.Quaternionf;
import org.joml.Vector3f;

/** Spheres around instances: about the middle of the bounding box of all levels, wide enough for every vertex. */
final class BoundingSpheres {
    private BoundingSpheres() {}

    /** Centre x y z in metres of the place and radius, four floats an instance. */
    static float[] of(Planting planting) {
        Vector3f centre = centre(planting);
        float radius = radius(planting, centre);
        Instances instances = planting.instances();
        float[] values = instances.values();
        float[] spheres = new float[4 * instances.count()];
        Quaternionf turn = new Quaternionf();
        Vector3f turned = new Vector3f();
        for (int i = 0; i < instances.count(); i++) {
            int o = i * Instances.STRIDE;
            float scale = values[o + 3];
            turn.set(values[o + 4], values[o + 5], values[o + 6], values[o + 7]);
            turn.transform(turned.set(centre).mul(scale));
            spheres[4 * i] = values[o] + turned.x;
            spheres[4 * i + 1] = values[o + 1] + turned.y;
            spheres[4 * i + 2] = values[o + 2] + turned.z;
            spheres[4 * i + 3] = radius * scale;
        }
        return spheres;
    }

    private static Vector3f centre(Planting planting) {
        Vector3f low = new Vector3f(Float.POSITIVE_INFINITY);
        Vector3f high = new Vector3f(Float.NEGATIVE_INFINITY);
        Vector3f p = new Vector3f();
        for (Level level : planting.model().levels()) {
            float[] positions = level.mesh().positions();
            for (int i = 0; i < positions.length; i += 3) {
                p.set(positions[i], positions[i + 1], positions[i + 2]);
                low.min(p);
                high.max(p);
            }
        }
        if (low.x > high.x) {
            return new Vector3f();
        }
        Vector3f centre = low.add(high).mul(0.5f);
        // Cards turn about their foot's y axis to the eye.
        return planting.model().material() == Material.IMPOSTOR ? centre.set(0, centre.y, 0) : centre;
    }

    private static float radius(Planting planting, Vector3f centre) {
        float widest = 0;
        for (Level level : planting.model().levels()) {
            Mesh mesh = level.mesh();
            float[] positions = mesh.positions();
            for (int i = 0; i < positions.length; i += 3) {
                widest = Math.max(widest, centre.distanceSquared(positions[i], positions[i + 1], positions[i + 2]));
            }
        }
        return (float) Math.sqrt(widest);
    }
}
