package dev.phosphene.models.crowd;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.mesh.MeshBuilder;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import java.util.List;

/**
 * Two wings of feathers that are flames. The vertex shader bends them at shoulder, elbow and wrist; a mesh only says which feather and
 * where on it. Long feathers come first, each row of coverts over them.
 *
 * <p>uv: along the feather 0 root .. 1 tip, across it 0 .. 1. Traits: place on the arm 0 shoulder .. 1 wing tip, half width of the feather in
 * metres (0 in a sheet, which stands for all feathers at once), covert 0 none, ½ greater, ¾ lesser, 1 the edge of the arm itself, side 0
 * right (+x) or 1 left. Positions are the open wing at rest, for bounds only.
 */
final class Wings {
    private Wings() {}

    static Model model() {
        return new Model(
                "wings",
                Material.WING,
                List.of(
                        new Level(feathers(20, 13, 11, 6), 4.5),
                        new Level(feathers(14, 8, 0, 4), 11),
                        new Level(sheet(5, 2), 26),
                        new Level(sheet(2, 1), Double.POSITIVE_INFINITY)));
    }

    /** Wings for a lens that stands beside them. */
    static Model heroModel() {
        return new Model(
                "hero-wings", Material.WING, List.of(new Level(feathers(24, 18, 16, 10), Double.POSITIVE_INFINITY)));
    }

    private static Mesh feathers(int flight, int greater, int lesser, int pieces) {
        MeshBuilder mesh = new MeshBuilder();
        for (int side = 0; side < 2; side++) {
            row(mesh, flight, 0, pieces, side);
            row(mesh, greater, 0.5, Math.max(3, pieces - 2), side);
            row(mesh, lesser, 0.75, Math.max(3, pieces - 3), side);
            arm(mesh, Math.max(6, 2 * pieces), side);
        }
        return mesh.build();
    }

    private static void row(MeshBuilder mesh, int count, double covert, int pieces, int side) {
        for (int i = 0; i < count; i++) {
            double at = (i + 0.5) / count;
            // Feathers overlap by about half, or the wing is a comb.
            double half = Math.min(0.9, (covert > 0 ? 1.15 : 1.45) / count);
            feather(mesh, pieces, at, half, covert, side);
        }
    }

    private static void feather(MeshBuilder mesh, int pieces, double at, double half, double covert, int side) {
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

    /** The edge that cuts the air: one band along the arm. */
    private static void arm(MeshBuilder mesh, int pieces, int side) {
        int before = -1;
        for (int j = 0; j <= pieces; j++) {
            double at = (double) j / pieces;
            int a = vertex(mesh, at, 0, 0.5, 0.001, 1, side);
            vertex(mesh, at, 1, 0.5, 0.001, 1, side);
            if (before >= 0) {
                mesh.quad(before, before + 1, a + 1, a);
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

    private static int vertex(MeshBuilder mesh, double at, double u, double v, double half, double covert, int side) {
        double out = side == 0 ? 1 : -1;
        double x = out * (0.14 + 1.35 * at + 0.45 * at * u);
        double y = 1.0 + 0.75 * at - 0.9 * u * (1 - 0.5 * at);
        return mesh.vertex(x, y, -0.35 - 0.2 * u, 0, 0, 1, u, v, at, half, covert, side);
    }
}
