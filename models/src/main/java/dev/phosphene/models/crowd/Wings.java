package dev.phosphene.models.crowd;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.mesh.MeshBuilder;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import java.util.List;

/**
 * Two wings of feathers that are flames. The vertex shader bends them at shoulder, elbow and wrist; a mesh only says which feather and
 * where on it.
 *
 * <p>uv: along the feather 0 root .. 1 tip, across it 0 .. 1. Traits: place on the arm 0 shoulder .. 1 wing tip, half width of the feather in
 * metres (0 in a sheet, which stands for all feathers at once), covert 0 or 1, side 0 right (+x) or 1 left. Positions are the open wing at
 * rest, for bounds only.
 */
final class Wings {
    private Wings() {}

    static Model model() {
        return new Model(
                "wings",
                Material.WING,
                List.of(
                        new Level(feathers(26, 16, 6), 4.5),
                        new Level(feathers(15, 0, 4), 11),
                        new Level(sheet(5, 2), 26),
                        new Level(sheet(2, 1), Double.POSITIVE_INFINITY)));
    }

    /** Wings for a lens that stands beside them. */
    static Model heroModel() {
        return new Model(
                "hero-wings", Material.WING, List.of(new Level(feathers(40, 24, 10), Double.POSITIVE_INFINITY)));
    }

    private static Mesh feathers(int primaries, int coverts, int pieces) {
        MeshBuilder mesh = new MeshBuilder();
        for (int side = 0; side < 2; side++) {
            for (int i = 0; i < primaries + coverts; i++) {
                boolean covert = i >= primaries;
                int n = covert ? coverts : primaries;
                double at = (covert ? i - primaries + 0.25 : i + 0.5) / n;
                // Feathers overlap by about half, or the wing is a comb.
                double half = Math.min(0.9, (covert ? 1.5 : 1.9) / n);
                feather(mesh, pieces, at, covert ? 0.8 * half : half, covert ? 1 : 0, side);
            }
        }
        return mesh.build();
    }

    private static void feather(MeshBuilder mesh, int pieces, double at, double half, int covert, int side) {
        int before = -1;
        for (int j = 0; j <= pieces; j++) {
            double u = (double) j / pieces;
            int a = vertex(mesh, at, u, 0, half, covert, side);
            int b = vertex(mesh, at, u, 1, half, covert, side);
            if (before >= 0) {
                mesh.quad(before, before + 1, b, a);
            }
            before = a;
        }
    }

    private static Mesh sheet(int columns, int rows) {
        MeshBuilder mesh = new MeshBuilder();
        for (int side = 0; side < 2; side++) {
            int first = mesh.vertexCount();
            for (int i = 0; i <= columns; i++) {
                for (int j = 0; j <= rows; j++) {
                    vertex(mesh, (double) i / columns, (double) j / rows, 0.5, 0, 0, side);
                }
            }
            for (int i = 0; i < columns; i++) {
                for (int j = 0; j < rows; j++) {
                    int a = first + i * (rows + 1) + j;
                    mesh.quad(a, a + rows + 1, a + rows + 2, a + 1);
                }
            }
        }
        return mesh.build();
    }

    private static int vertex(MeshBuilder mesh, double at, double u, double v, double half, int covert, int side) {
        double out = side == 0 ? 1 : -1;
        double x = out * (0.14 + 1.35 * at + 0.45 * at * u);
        double y = 1.0 + 0.75 * at - 0.9 * u * (1 - 0.5 * at);
        return mesh.vertex(x, y, -0.35 - 0.2 * u, 0, 0, 1, u, v, at, half, covert, side);
    }
}
