package dev.phosphene.models.crowd;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.mesh.MeshBuilder;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import java.util.List;

/**
 * Strings of light between crest and thigh of a harp being, as ribbons that the vertex shader turns to the lens.
 *
 * <p>uv: along the string 0 crest .. 1 thigh, across 0 .. 1. Traits: which string 0 nearest the body .. 1, head's share of turning, 0, 0.
 */
final class Strings {
    private Strings() {}

    static Model model() {
        return new Model(
                "strings",
                Material.HARP,
                List.of(
                        new Level(mesh(13, 14), 5),
                        new Level(mesh(9, 6), 12),
                        new Level(mesh(5, 2), 26),
                        new Level(mesh(3, 1), Double.POSITIVE_INFINITY)));
    }

    private static Mesh mesh(int strings, int pieces) {
        MeshBuilder mesh = new MeshBuilder();
        for (int s = 0; s < strings; s++) {
            double at = (s + 0.5) / strings;
            int before = -1;
            for (int j = 0; j <= pieces; j++) {
                double u = (double) j / pieces;
                int a = vertex(mesh, at, u, 0);
                vertex(mesh, at, u, 1);
                if (before >= 0) {
                    mesh.quad(before, before + 1, a + 1, a);
                }
                before = a;
            }
        }
        return mesh.build();
    }

    private static int vertex(MeshBuilder mesh, double at, double u, double v) {
        double[] p = new double[3];
        for (int i = 0; i < 3; i++) {
            double crest = HarpBody.CREST_NEAR[i] + (HarpBody.CREST_FAR[i] - HarpBody.CREST_NEAR[i]) * at;
            double thigh = HarpBody.THIGH_NEAR[i] + (HarpBody.THIGH_FAR[i] - HarpBody.THIGH_NEAR[i]) * at;
            p[i] = crest + (thigh - crest) * u;
        }
        // The crest sags between its ends as a harp's neck does.
        p[1] -= 0.055 * Math.sin(Math.PI * at) * (1 - u);
        return mesh.vertex(p[0], p[1], p[2], 0, 0, 1, u, v, at, 1 - u, 0, 0);
    }
}
