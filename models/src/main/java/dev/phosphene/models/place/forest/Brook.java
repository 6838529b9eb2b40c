package dev.phosphene.models.place.forest;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.mesh.MeshBuilder;
import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import dev.phosphene.models.scene.Planting;
import dev.phosphene.models.tree.Grain;
import java.util.List;

/**
 * A brook a stride wide that keeps the path company: it carries the light of the horizon, and of what hovers over it, towards the lens.
 * Its material gives it its ragged shore; the mesh is a ribbon a little wider than the water.
 */
final class Brook {
    private static final double SOUTH = -8.5;
    private static final double NORTH = -132;

    /** Metres from its middle to its shore. */
    static final double HALF = 0.62;

    private Brook() {}

    /** Its middle at a z: beside the path where that is walked, in its place where it is only seen. */
    static double x(double z) {
        double beside = Grain.step(-40, -30, z);
        return Trail.x(z) - beside * (0.80 - 0.22 * Grain.at(3, z / 2.1, 7));
    }

    /** How deep in its bed a point lies, 0 on the banks .. 1 in the middle. */
    static double bed(double x, double z) {
        double ends = Grain.step(SOUTH, SOUTH - 3, z);
        return ends * Grain.step(HALF + 0.45, HALF - 0.25, Math.abs(x - x(z)));
    }

    /** Planted on a floor. */
    static Planting on(Floor floor) {
        MeshBuilder mesh = new MeshBuilder();
        double step = 0.7;
        int before = -1;
        double along = 0;
        for (double z = SOUTH; z > NORTH; z -= step) {
            // Farther off it is only seen from above, and has to be wider to be seen at all
            step = z > -36 ? 0.7 : Math.min(4, step * 1.06);
            double half = HALF + 0.18 + 0.9 * Grain.step(-34, -70, z);
            double y = floor.water(z);
            double tilt = (x(z - 0.5) - x(z + 0.5));
            double inverse = 1 / Math.hypot(1, tilt);
            int row = mesh.vertexCount();
            for (int side = -1; side <= 1; side += 2) {
                double across = side * half;
                mesh.vertex(x(z) + across * inverse, y, z + across * tilt * inverse, 0, 1, 0, side, along, 1, 0, 0, 0);
            }
            if (before >= 0) {
                mesh.quad(before, before + 1, row + 1, row);
            }
            before = row;
            along += step;
        }
        Mesh whole = mesh.build();
        Model model = new Model("brook", Material.WATER, List.of(new Level(whole, Double.POSITIVE_INFINITY)));
        return new Planting(model, new Instances().add(0, 0, 0, 1, 0, 0.5, 0, 0, 0));
    }
}
