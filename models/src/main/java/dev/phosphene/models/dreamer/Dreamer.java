package dev.phosphene.models.dreamer;

import dev.phosphene.core.output.Tier;
import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.mesh.MeshBuilder;
import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import dev.phosphene.models.scene.Planting;
import java.util.List;

/** Hands, sleeves, cloak and face of the dreamer, once in a place; the moment says where they are. */
public final class Dreamer {
    /** Share of a sleeve's length that is rolled into its hem; cloth.vert knows it too. */
    private static final double HEM = 0.02;

    private Dreamer() {}

    /**
     * The dreamer near a point.
     *
     * @param x metres, of the feet, as y and z; the moment may stand it up to two metres away
     */
    public static List<Planting> plant(double x, double y, double z, Tier tier) {
        int fine = tier == Tier.DRAFT ? 2200 : 6000;
        return List.of(
                planted("hands", Material.HAND, HandMesh.of(fine), x, y, z, 9),
                planted("sleeves", Material.CLOTH, sleeves(22, 32), x, y, z, 2),
                planted("cloak", Material.CLOTH, CloakShape.mesh(), x, y, z, 2),
                planted("face", Material.CLOTH, FaceShape.mesh(), x, y, z, 2));
    }

    /** One instance; its scale only widens the sphere within which it may be seen. */
    private static Planting planted(
            String name, Material material, Mesh mesh, double x, double y, double z, double scale) {
        Model model = new Model(name, material, List.of(new Level(mesh, Double.POSITIVE_INFINITY)));
        return new Planting(model, new Instances().add(x, y + 0.2, z, scale, 0, 0.5, 0, 0, 0));
    }

    /** Where row i of a sleeve lies: the last five are kept for the roll of its hem. */
    private static double along(int i, int rows) {
        int body = rows - 5;
        return i <= body ? (1 - HEM) * i / body : 1 - HEM * (rows - i) / 5.0;
    }

    /**
     * Two sleeves as sheets of numbers: uv = along the arm 0 shoulder .. 1 hem, around it 0 .. 1; traits: 1, side 0 right or 1 left, 0 (a sleeve),
     * inside 0 or 1. Positions are only bounds.
     */
    static Mesh sleeves(int along, int around) {
        MeshBuilder mesh = new MeshBuilder();
        for (int side = 0; side < 2; side++) {
            for (int inside = 0; inside < 2; inside++) {
                int first = mesh.vertexCount();
                for (int i = 0; i <= along; i++) {
                    for (int j = 0; j <= around; j++) {
                        double u = along(i, along);
                        double v = (double) j / around;
                        double out = side == 0 ? 1 : -1;
                        mesh.vertex(out * 0.25, 1.3 - 0.4 * v, -0.6 * u, 0, 0, 1, u, v, 1, side, 0, inside);
                    }
                }
                boolean turned = (side == 0) == (inside == 0);
                for (int i = 0; i < along; i++) {
                    for (int j = 0; j < around; j++) {
                        int a = first + i * (around + 1) + j;
                        int b = a + around + 1;
                        if (turned) {
                            mesh.quad(a, b, b + 1, a + 1);
                        } else {
                            mesh.quad(a, a + 1, b + 1, b);
                        }
                    }
                }
            }
        }
        return mesh.build();
    }
}
