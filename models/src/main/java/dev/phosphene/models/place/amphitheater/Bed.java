package dev.phosphene.models.place.amphitheater;

import dev.phosphene.core.hash.Noise;
import dev.phosphene.models.masonry.Bowl;
import dev.phosphene.models.masonry.Weather;
import dev.phosphene.models.mesh.MeshBuilder;
import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import dev.phosphene.models.scene.Planting;
import java.util.ArrayList;
import java.util.List;

/** The earth the rows are bedded on: dark in joints and gaps, and a slope of debris where the rows have fallen. */
final class Bed {
    private static final int SECTORS = 8;
    private static final int STEPS = 8;
    private static final double[] RADII = {8.6, 10, 12, 15, 18, 21, 23.5, 26, 28.5, 31, 33, 35, 37, 39.2};

    private Bed() {}

    /** Height in metres of the earth under the stones. */
    static double height(double azimuth, double radius) {
        double profile;
        if (radius < Bowl.FIRST) {
            profile = -0.55;
        } else if (radius < Bowl.RIM) {
            profile = Bowl.RISE * (radius - Bowl.FIRST) / Bowl.DEPTH - 0.42;
        } else {
            profile = Bowl.RIM_HEIGHT - 0.36;
        }
        double x = radius * StrictMath.sin(azimuth);
        double z = -radius * StrictMath.cos(azimuth);
        double lumps = Noise.value((float) (0.5 * x), 4, (float) (0.5 * z));
        double fine = Noise.value((float) (1.7 * x), 8, (float) (1.7 * z));
        double ruin = Bowl.ruin(azimuth, radius);
        return profile + ruin * (0.95 * lumps + 0.4 * fine + 0.15) - 0.15 * (1 - ruin) * fine;
    }

    static List<Planting> plantings() {
        List<Planting> plantings = new ArrayList<>();
        for (int s = 0; s < SECTORS; s++) {
            Level level = new Level(sector(s).build(), Double.POSITIVE_INFINITY);
            plantings.add(new Planting(
                    new Model("bed/" + s, Material.SOIL, List.of(level)),
                    new Instances().add(0, 0, 0, 1, 0, 0.5, 0, 0, 0)));
        }
        plantings.add(passage());
        return plantings;
    }

    private static MeshBuilder sector(int s) {
        MeshBuilder mesh = new MeshBuilder();
        for (double radius : RADII) {
            // The earth ends inside the walls of the aisle
            double gap = StrictMath.asin((Bowl.AISLE + 0.3) / radius);
            for (int i = 0; i <= STEPS; i++) {
                double azimuth = gap + (2 * StrictMath.PI - 2 * gap) * (s + (double) i / STEPS) / SECTORS;
                vertex(mesh, azimuth, radius);
            }
        }
        int wide = STEPS + 1;
        for (int j = 0; j + 1 < RADII.length; j++) {
            for (int i = 0; i < STEPS; i++) {
                int a = j * wide + i;
                mesh.quad(a, a + 1, a + wide + 1, a + wide);
            }
        }
        return mesh;
    }

    /** The passage behind the gate: five walls that no light reaches. */
    private static Planting passage() {
        MeshBuilder mesh = new MeshBuilder();
        double[][] rows = {{-1.4, 0.02}, {-1.4, 2.6}, {-0.8, 3.6}, {0.8, 3.6}, {1.4, 2.6}, {1.4, 0.02}};
        double front = -Bowl.GATE - 0.5;
        double back = front - 7;
        for (double[] row : rows) {
            mesh.vertex(row[0], row[1], front, 0, -1, 0, 0, 0, 0.02, 0, 0, 0);
            mesh.vertex(row[0], row[1], back, 0, 0, 1, 0, 0, 0, 0, 0, 0);
        }
        for (int i = 0; i + 1 < rows.length; i++) {
            mesh.quad(2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2);
        }
        mesh.quad(1, 11, 9, 3).quad(3, 9, 7, 5);
        return new Planting(
                new Model("gate/passage", Material.SOIL, List.of(new Level(mesh.build(), Double.POSITIVE_INFINITY))),
                new Instances().add(0, 0, 0, 1, 0, 0.5, 0, 0, 0));
    }

    private static void vertex(MeshBuilder mesh, double azimuth, double radius) {
        double step = 0.6;
        double out = (height(azimuth, radius + step) - height(azimuth, radius - step)) / (2 * step);
        double turn = step / radius;
        double along = (height(azimuth + turn, radius) - height(azimuth - turn, radius)) / (2 * step);
        double sin = StrictMath.sin(azimuth);
        double cos = StrictMath.cos(azimuth);
        double nx = -out * sin - along * cos;
        double nz = out * cos - along * sin;
        double norm = StrictMath.sqrt(1 + nx * nx + nz * nz);
        double x = radius * sin;
        double z = -radius * cos;
        double y = height(azimuth, radius);
        double ruin = Bowl.ruin(azimuth, radius);
        double moss = (1 - 0.7 * ruin) * StrictMath.min(1, 0.35 + Weather.green(x, y, z));
        mesh.vertex(x, y, z, nx / norm, 1 / norm, nz / norm, x, z, 0.3 + 0.6 * ruin, moss, 0, 0);
    }
}
