package dev.phosphene.models.shatter;

import dev.phosphene.core.curve.Point;
import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.mesh.MeshBuilder;
import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import dev.phosphene.models.scene.Planting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All shards as one model of {@link Material#SHARD}; the vertex shader flies them from where the film says the sphere strikes.
 *
 * <p>Positions are in the unit ball. uv: the shard's index, distance to the nearest broken edge of the face in radii. Traits: 1, reach of the shadow
 * in radii, 1 on fracture faces and 0 on skin, 1 on shadows.
 */
public final class Shards {
    /** Distance to an edge, in radii, that is said of the skin. */
    private static final double SKIN = 0.2;

    private Shards() {}

    /** The shards where they may fly: within {@code reach} metres of a point. */
    public static Planting plant(double x, double y, double z, double reach) {
        Model model = new Model("shards", Material.SHARD, List.of(new Level(mesh(), Double.POSITIVE_INFINITY)));
        // The instance's scale only tells how far from its place the shards may be seen.
        return new Planting(model, new Instances().add(x, y, z, reach, 0, 0, 0, 0, 0));
    }

    static Mesh mesh() {
        MeshBuilder mesh = new MeshBuilder();
        List<Cell> cells = Fracture.cells();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            List<double[]> broken = new ArrayList<>();
            for (int f = 0; f < cell.faces().size(); f++) {
                if (!cell.outer().get(f)) {
                    broken.addAll(Arrays.asList(cell.faces().get(f)));
                }
            }
            for (int f = 0; f < cell.faces().size(); f++) {
                face(mesh, cell.faces().get(f), cell.outer().get(f), i, broken);
            }
            shadow(mesh, cell, i);
        }
        return mesh.build();
    }

    /** The patch of floor under a shard: a square about the cell's seed, laid down and sized by the vertex shader. */
    private static void shadow(MeshBuilder mesh, Cell cell, int shard) {
        Point seed = ShardMotion.seed(shard);
        double widest = 0;
        for (double[][] ring : cell.faces()) {
            for (double[] p : ring) {
                double x = p[0] - seed.x();
                double y = p[1] - seed.y();
                double z = p[2] - seed.z();
                widest = StrictMath.max(widest, StrictMath.sqrt(x * x + y * y + z * z));
            }
        }
        int[] corners = new int[4];
        for (int k = 0; k < 4; k++) {
            double x = seed.x() + ((k & 1) == 0 ? -widest : widest);
            double z = seed.z() + ((k & 2) == 0 ? -widest : widest);
            corners[k] = mesh.vertex(x, seed.y(), z, 0, 1, 0, shard, 0, 1, widest, 0, 1);
        }
        mesh.triangle(corners[0], corners[2], corners[1]);
        mesh.triangle(corners[1], corners[2], corners[3]);
    }

    /** A fan about the face's middle, where the distance to the edge is greatest. */
    private static void face(MeshBuilder mesh, double[][] ring, boolean outer, int shard, List<double[]> broken) {
        double[] m = new double[3];
        for (double[] p : ring) {
            for (int k = 0; k < 3; k++) {
                m[k] += p[k] / ring.length;
            }
        }
        double[] n = normal(ring);
        double inset = Double.MAX_VALUE;
        for (int i = 0; i < ring.length; i++) {
            inset = Math.min(inset, distanceToEdge(m, ring[i], ring[(i + 1) % ring.length]));
        }
        if (!(inset > 1e-6)) {
            inset = 0;
        }
        // The skin's facets only stand for a round ball: it has an edge only where it broke.
        int middle = corner(mesh, m, n, outer, shard, outer ? SKIN : inset);
        int first = -1;
        int last = -1;
        for (double[] p : ring) {
            int v = corner(mesh, p, n, outer, shard, outer && !among(broken, p) ? SKIN : 0);
            if (last >= 0) {
                mesh.triangle(middle, last, v);
            } else {
                first = v;
            }
            last = v;
        }
        mesh.triangle(middle, last, first);
    }

    private static boolean among(List<double[]> corners, double[] p) {
        for (double[] c : corners) {
            if (Math.abs(c[0] - p[0]) + Math.abs(c[1] - p[1]) + Math.abs(c[2] - p[2]) < 1e-9) {
                return true;
            }
        }
        return false;
    }

    private static int corner(MeshBuilder mesh, double[] p, double[] n, boolean outer, int shard, double edge) {
        double[] out = outer ? Ring.unit(p) : n;
        return mesh.vertex(p[0], p[1], p[2], out[0], out[1], out[2], shard, edge, 1, 0, outer ? 0 : 1, 0);
    }

    private static double[] normal(double[][] ring) {
        double[] sum = new double[3];
        for (int i = 0; i < ring.length; i++) {
            double[] c = Ring.cross(ring[i], ring[(i + 1) % ring.length]);
            for (int k = 0; k < 3; k++) {
                sum[k] += c[k];
            }
        }
        double l = StrictMath.sqrt(sum[0] * sum[0] + sum[1] * sum[1] + sum[2] * sum[2]);
        return l < 1e-15 ? new double[] {0, 1, 0} : new double[] {sum[0] / l, sum[1] / l, sum[2] / l};
    }

    private static double distanceToEdge(double[] p, double[] a, double[] b) {
        double[] e = {b[0] - a[0], b[1] - a[1], b[2] - a[2]};
        double[] r = {p[0] - a[0], p[1] - a[1], p[2] - a[2]};
        double[] c = Ring.cross(e, r);
        double l = StrictMath.sqrt(e[0] * e[0] + e[1] * e[1] + e[2] * e[2]);
        return StrictMath.sqrt(c[0] * c[0] + c[1] * c[1] + c[2] * c[2]) / Math.max(l, 1e-12);
    }
}
