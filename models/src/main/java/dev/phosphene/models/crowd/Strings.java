package dev.phosphene.models.crowd;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.mesh.MeshBuilder;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import java.util.List;

/**
 * Strings of light from the bows of a harp being down to its shoulders, as ribbons that the vertex shader turns to the lens.
 *
 * <p>uv: along the string 0 bow .. 1 shoulder, across 0 .. 1. Normal: direction of the string. Traits: which string 0 nearest the body .. 1, 0, side
 * 0 or 1 (+x), 0.
 */
final class Strings {
    private Strings() {}

    static Model model() {
        return new Model(
                "strings",
                Material.HARP,
                List.of(
                        new Level(mesh(7, 10), 5),
                        new Level(mesh(6, 5), 12),
                        new Level(mesh(4, 2), 26),
                        new Level(mesh(2, 1), Double.POSITIVE_INFINITY)));
    }

    private static Mesh mesh(int strings, int pieces) {
        MeshBuilder mesh = new MeshBuilder();
        for (int side = -1; side <= 1; side += 2) {
            for (int s = 0; s < strings; s++) {
                double at = (s + 0.5) / strings;
                int before = -1;
                for (int j = 0; j <= pieces; j++) {
                    double u = (double) j / pieces;
                    int a = vertex(mesh, side, at, u, 0);
                    vertex(mesh, side, at, u, 1);
                    if (before >= 0) {
                        mesh.quad(before, before + 1, a + 1, a);
                    }
                    before = a;
                }
            }
        }
        return mesh.build();
    }

    private static int vertex(MeshBuilder mesh, int side, double at, double u, double v) {
        double[] bow = HarpBody.bow(side, at);
        double[] ridge = HarpBody.ridge(side, at);
        double x = ridge[0] - bow[0];
        double y = ridge[1] - bow[1];
        double z = ridge[2] - bow[2];
        double l = Math.sqrt(x * x + y * y + z * z);
        return mesh.vertex(
                bow[0] + x * u, bow[1] + y * u, bow[2] + z * u, x / l, y / l, z / l, u, v, at, 0, side > 0 ? 1 : 0, 0);
    }
}
