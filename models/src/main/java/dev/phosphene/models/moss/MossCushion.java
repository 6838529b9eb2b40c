package dev.phosphene.models.moss;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.mesh.MeshBuilder;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import dev.phosphene.models.tree.Grain;
import dev.phosphene.models.tree.Reach;
import java.util.List;

/** A pillow of moss about a metre across and a hand high, lobed, its rim tucked under the ground. */
public final class MossCushion {
    private MossCushion() {}

    /** One individual in two levels. */
    public static Model model(String name, int seed) {
        Mesh near = mesh(5, 12, seed);
        double radius = Reach.of(near);
        return new Model(
                name, Material.SOIL, List.of(new Level(near, 4 / radius), new Level(mesh(2, 7, seed), 20 / radius)));
    }

    static Mesh mesh(int rings, int sides, int seed) {
        MeshBuilder mesh = new MeshBuilder();
        int top = vertex(mesh, 0, 0, seed);
        for (int k = 1; k <= rings; k++) {
            for (int s = 0; s < sides; s++) {
                vertex(mesh, k / (double) rings, 2 * Math.PI * s / sides, seed);
            }
            for (int s = 0; s < sides; s++) {
                int n = (s + 1) % sides;
                int b = top + 1 + (k - 1) * sides;
                if (k == 1) {
                    mesh.triangle(top, b + n, b + s);
                } else {
                    mesh.quad(b - sides + s, b - sides + n, b + n, b + s);
                }
            }
        }
        return mesh.build();
    }

    private static int vertex(MeshBuilder mesh, double r, double angle, int seed) {
        double e = 0.04;
        double x = r * 0.5 * edge(angle, seed) * StrictMath.cos(angle);
        double z = r * 0.5 * edge(angle, seed) * StrictMath.sin(angle);
        double y = height(x, z, seed);
        double nx = (height(x - e, z, seed) - height(x + e, z, seed)) / (2 * e);
        double nz = (height(x, z - e, seed) - height(x, z + e, seed)) / (2 * e);
        double inverse = 1 / Math.sqrt(nx * nx + 1 + nz * nz);
        double open = 0.35 + 0.65 * Grain.step(0, 0.15, y);
        return mesh.vertex(x, y, z, nx * inverse, inverse, nz * inverse, x, z, open, 1, 0, 0);
    }

    private static double edge(double angle, int seed) {
        return 1 + 0.3 * Grain.at(1.3 * StrictMath.cos(angle), 1.3 * StrictMath.sin(angle), seed);
    }

    private static double height(double x, double z, int seed) {
        double r = Math.sqrt(x * x + z * z) / (0.5 * edge(StrictMath.atan2(z, x), seed));
        double swell = 0.17 * Math.sqrt(Math.max(0, 1 - r * r)) - 0.07;
        return swell + 0.05 * Grain.at(6 * x, seed, 6 * z) * Math.max(0, 1 - r);
    }
}
