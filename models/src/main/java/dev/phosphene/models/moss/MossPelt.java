package dev.phosphene.models.moss;

import dev.phosphene.core.output.Tier;
import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.mesh.MeshBuilder;
import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import dev.phosphene.models.scene.Planting;
import dev.phosphene.models.tree.Reach;
import java.util.Arrays;
import java.util.List;

/**
 * Moss with depth: the mossy part of a mesh drawn once a layer, each a little farther out, where the material leaves only shoots standing
 * (shells; Lengyel et al. 2001). An instance's first number is its layer, 0 at the roots .. 1 at the tips; the wear trait tells how tall
 * the moss may grow.
 */
public final class MossPelt {
    /** How tall moss may grow at a point of the mesh, 0 .. 1. */
    @FunctionalInterface
    public interface Growth {
        double at(double x, double y, double z);
    }

    private static final double LEAST = 0.26;

    private MossPelt() {}

    /** The triangles of a mesh that carry moss where it may grow. */
    public static Mesh of(Mesh bare, Growth growth) {
        MeshBuilder pelt = new MeshBuilder();
        int[] renamed = new int[bare.vertexCount()];
        Arrays.fill(renamed, -1);
        int[] corners = bare.indices();
        for (int t = 0; t < corners.length; t += 3) {
            if (mossy(bare, corners, t) && tall(bare, corners, t, growth)) {
                pelt.triangle(
                        vertex(pelt, bare, corners[t], renamed, growth),
                        vertex(pelt, bare, corners[t + 1], renamed, growth),
                        vertex(pelt, bare, corners[t + 2], renamed, growth));
            }
        }
        return pelt.build();
    }

    private static boolean mossy(Mesh mesh, int[] corners, int t) {
        float most = 0;
        for (int c = t; c < t + 3; c++) {
            most = Math.max(most, mesh.traits()[4 * corners[c] + 1]);
        }
        return most > LEAST;
    }

    private static boolean tall(Mesh mesh, int[] corners, int t, Growth growth) {
        double most = 0;
        for (int c = t; c < t + 3; c++) {
            most = Math.max(most, growthAt(mesh, corners[c], growth));
        }
        return most > 0.02;
    }

    private static double growthAt(Mesh mesh, int v, Growth growth) {
        float[] p = mesh.positions();
        return growth.at(p[3 * v], p[3 * v + 1], p[3 * v + 2]);
    }

    private static int vertex(MeshBuilder pelt, Mesh bare, int v, int[] renamed, Growth growth) {
        if (renamed[v] < 0) {
            float[] p = bare.positions();
            float[] n = bare.normals();
            float[] t = bare.traits();
            renamed[v] = pelt.vertex(
                    p[3 * v],
                    p[3 * v + 1],
                    p[3 * v + 2],
                    n[3 * v],
                    n[3 * v + 1],
                    n[3 * v + 2],
                    0,
                    0,
                    t[4 * v],
                    t[4 * v + 1],
                    growthAt(bare, v, growth),
                    0);
        }
        return renamed[v];
    }

    /**
     * Plants a pelt in all its layers at each of some places, the outermost first, since it hides the rest.
     *
     * @param metres from the eye beyond which it is not drawn
     */
    public static Planting planting(String name, Mesh pelt, Instances places, double metres, Tier tier) {
        int layers = layers(tier);
        Instances layered = new Instances();
        float[] v = places.values();
        for (int i = 0; i < places.count(); i++) {
            int o = i * Instances.STRIDE;
            for (int k = layers; k > 0; k--) {
                layered.add(
                        v[o],
                        v[o + 1],
                        v[o + 2],
                        v[o + 3],
                        v[o + 4],
                        v[o + 5],
                        v[o + 6],
                        v[o + 7],
                        v[o + 8],
                        k / (double) layers,
                        0,
                        0);
            }
        }
        double radius = Reach.of(pelt);
        Level near = new Level(pelt, (radius + metres) / radius);
        return new Planting(new Model(name, Material.MOSS, List.of(near)), layered);
    }

    private static int layers(Tier tier) {
        return switch (tier) {
            case DRAFT -> 4;
            case PREVIEW -> 11;
            case CINEMA -> 16;
        };
    }
}
