package dev.phosphene.models.place.amphitheater;

import dev.phosphene.core.hash.Noise;
import dev.phosphene.models.masonry.Bowl;
import dev.phosphene.models.mesh.MeshBuilder;
import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import dev.phosphene.models.scene.Planting;
import java.util.ArrayList;
import java.util.List;

/** The ground outside the building: carved slope, cliff and ledge, forest floor to the horizon. Fine where the first camera stands. */
final class Land {
    /** Radii in metres of the rows of vertices; dense over the slope. */
    private static final double[] RADII = {
        38.8, 39.6, 40.5, 41.4, 42.3, 43.2, 44.1, 45, 45.9, 46.6, 47.2, 47.8, 48.4, 49.2, 50.5, 52.5, 55.5, 60, 66, 74,
        85, 100, 120, 150, 190, 245, 320, 430
    };
    /** The last row that is naked rock in the south. */
    private static final int ROCK_ROWS = 11;

    private static final int SECTORS = 12;

    private Land() {}

    static List<Planting> plantings() {
        List<Planting> plantings = new ArrayList<>();
        for (int s = 0; s < SECTORS; s++) {
            boolean south = s == SECTORS / 2 - 1 || s == SECTORS / 2;
            int steps = south ? 22 : 6;
            if (south) {
                plantings.add(piece("cliff/" + s, Material.ROCK, s, steps, 0, ROCK_ROWS));
                plantings.add(piece("land/" + s, Material.SOIL, s, steps, ROCK_ROWS, RADII.length - 1));
            } else {
                plantings.add(piece("land/" + s, Material.SOIL, s, steps, 0, RADII.length - 1));
            }
        }
        return plantings;
    }

    private static Planting piece(String name, Material material, int sector, int steps, int from, int to) {
        MeshBuilder mesh = new MeshBuilder();
        for (int j = from; j <= to; j++) {
            for (int i = 0; i <= steps; i++) {
                vertex(mesh, 2 * StrictMath.PI * (sector + (double) i / steps) / SECTORS, RADII[j]);
            }
        }
        int wide = steps + 1;
        for (int j = 0; j < to - from; j++) {
            for (int i = 0; i < steps; i++) {
                int a = j * wide + i;
                mesh.quad(a, a + 1, a + wide + 1, a + wide);
            }
        }
        Level level = new Level(mesh.build(), Double.POSITIVE_INFINITY);
        return new Planting(
                new Model(name, material, List.of(level)), new Instances().add(0, 0, 0, 1, 0, 0.5, 0, 0, 0));
    }

    private static void vertex(MeshBuilder mesh, double azimuth, double radius) {
        double x = radius * StrictMath.sin(azimuth);
        double z = -radius * StrictMath.cos(azimuth);
        double step = radius < 60 ? 0.35 : 3;
        double sx = (Terrain.ground(x + step, z) - Terrain.ground(x - step, z)) / (2 * step);
        double sz = (Terrain.ground(x, z + step) - Terrain.ground(x, z - step)) / (2 * step);
        double norm = StrictMath.sqrt(1 + sx * sx + sz * sz);
        double broad = Noise.value((float) (0.16 * x), 11, (float) (0.16 * z));
        double fine = Noise.value((float) (0.9 * x), 12, (float) (0.9 * z));
        double flat = 1 / norm;
        double moss = StrictMath.clamp(1.5 * broad + 1.1 * fine - 1.5 + 0.2 * flat, 0, 0.7);
        double buried = radius < 40.2 ? 0.5 : 0.75 + 0.25 * flat;
        // Under the crowns little sky is left
        double shade = 1 - 0.45 * Bowl.smooth(48, 62, radius);
        mesh.vertex(x, Terrain.ground(x, z), z, -sx / norm, flat, -sz / norm, x, z, buried * shade, moss, 0, 0);
    }
}
