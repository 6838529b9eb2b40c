package dev.phosphene.render.scene;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.mesh.MeshBuilder;
import dev.phosphene.models.scene.ImpostorAtlas;
import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import dev.phosphene.models.scene.Planting;
import dev.phosphene.models.scene.Scene;
import java.util.List;

/** Small scenes for tests. */
final class TestScenes {
    private TestScenes() {}

    /** A cube of two metres about the origin. */
    static Mesh cube() {
        MeshBuilder mesh = new MeshBuilder();
        int[][] axes = {{0, 1, 2}, {1, 2, 0}, {2, 0, 1}};
        for (int[] axis : axes) {
            for (int sign = -1; sign <= 1; sign += 2) {
                int[] corner = new int[4];
                for (int k = 0; k < 4; k++) {
                    double[] p = new double[3];
                    double[] n = new double[3];
                    p[axis[0]] = sign;
                    n[axis[0]] = sign;
                    p[axis[1]] = (k == 1 || k == 2 ? 1 : -1) * sign;
                    p[axis[2]] = k >= 2 ? 1 : -1;
                    corner[k] = mesh.vertex(p[0], p[1], p[2], n[0], n[1], n[2], 0, 0);
                }
                mesh.quad(corner[0], corner[1], corner[2], corner[3]);
            }
        }
        return mesh.build();
    }

    /** A floor of 40 m and five cubes on it in a row along −z, each coarser beyond ten radii and gone beyond forty. */
    static Scene cubesOnFloor() {
        MeshBuilder floor = new MeshBuilder();
        int a = floor.vertex(-20, 0, 20, 0, 1, 0, 0, 0);
        int b = floor.vertex(20, 0, 20, 0, 1, 0, 0, 0);
        int c = floor.vertex(20, 0, -20, 0, 1, 0, 0, 0);
        int d = floor.vertex(-20, 0, -20, 0, 1, 0, 0, 0);
        Model ground = new Model(
                "floor", Material.ROCK, List.of(new Level(floor.quad(a, b, c, d).build(), Double.POSITIVE_INFINITY)));
        Mesh cube = cube();
        Model cubes = new Model("cube", Material.ROCK, List.of(new Level(cube, 10), new Level(quadOf(cube), 40)));
        Instances row = new Instances();
        for (int i = 0; i < 5; i++) {
            row.add(i - 2, 1, -4 * i, 1, 0.3 * i, 0.1 * i, 0, 0, 0);
        }
        return new Scene(
                List.of(new Planting(ground, new Instances().add(0, 0, 0, 1, 0, 0, 0, 0, 0)), new Planting(cubes, row)),
                ImpostorAtlas.NONE,
                new float[0],
                new float[6]);
    }

    /** The first face alone. */
    private static Mesh quadOf(Mesh cube) {
        return new Mesh(
                cube.positions(),
                cube.normals(),
                cube.uvs(),
                cube.traits(),
                java.util.Arrays.copyOf(cube.indices(), 6));
    }
}
