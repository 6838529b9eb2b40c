package dev.phosphene.models.ground;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.mesh.MeshBuilder;
import java.util.ArrayList;
import java.util.List;

/** A ground as tiles of a grid whose lines lie close where cameras come and wide apart where they do not. */
public final class GroundMesh {
    /** What grows and lies on the ground at a point. */
    @FunctionalInterface
    public interface Cover {
        /** Fills in occlusion, moss and how trodden it is, each 0 .. 1. */
        void at(double x, double z, double[] out);
    }

    private GroundMesh() {}

    /**
     * Lines from {@code low} to {@code high} metres: {@code fine} apart within {@code core} metres of {@code middle}, then each gap a
     * share wider than the last.
     */
    public static double[] lines(double low, double high, double middle, double core, double fine, double widening) {
        List<Double> up = side(high - middle, core, fine, widening);
        List<Double> down = side(middle - low, core, fine, widening);
        double[] lines = new double[up.size() + down.size() - 1];
        for (int i = 0; i < down.size(); i++) {
            lines[down.size() - 1 - i] = middle - down.get(i);
        }
        for (int i = 1; i < up.size(); i++) {
            lines[down.size() - 1 + i] = middle + up.get(i);
        }
        return lines;
    }

    private static List<Double> side(double end, double core, double fine, double widening) {
        List<Double> at = new ArrayList<>();
        double gap = fine;
        double d = 0;
        while (d < end - 0.4 * gap) {
            at.add(d);
            if (d >= core) {
                gap *= widening;
            }
            d += gap;
        }
        at.add(end);
        return at;
    }

    /** Tiles of at most {@code tile} by {@code tile} quads, in the place's own coordinates. */
    public static List<Mesh> tiles(HeightField height, double[] xs, double[] zs, int tile, Cover cover) {
        List<Mesh> tiles = new ArrayList<>();
        for (int k = 0; k + 1 < zs.length; k += tile) {
            for (int i = 0; i + 1 < xs.length; i += tile) {
                tiles.add(tile(
                        height,
                        xs,
                        zs,
                        i,
                        Math.min(xs.length - 1, i + tile),
                        k,
                        Math.min(zs.length - 1, k + tile),
                        cover));
            }
        }
        return tiles;
    }

    private static Mesh tile(
            HeightField height, double[] xs, double[] zs, int i0, int i1, int k0, int k1, Cover cover) {
        MeshBuilder mesh = new MeshBuilder();
        double[] own = new double[3];
        int wide = i1 - i0 + 1;
        for (int k = k0; k <= k1; k++) {
            for (int i = i0; i <= i1; i++) {
                double x = xs[i];
                double z = zs[k];
                double e = 0.08;
                double nx = (height.at(x - e, z) - height.at(x + e, z)) / (2 * e);
                double nz = (height.at(x, z - e) - height.at(x, z + e)) / (2 * e);
                double inverse = 1 / Math.sqrt(nx * nx + 1 + nz * nz);
                cover.at(x, z, own);
                mesh.vertex(
                        x, height.at(x, z), z, nx * inverse, inverse, nz * inverse, x, z, own[0], own[1], own[2], 0);
            }
        }
        for (int k = 0; k < k1 - k0; k++) {
            for (int i = 0; i < i1 - i0; i++) {
                int a = k * wide + i;
                mesh.quad(a, a + wide, a + wide + 1, a + 1);
            }
        }
        return mesh.build();
    }
}
