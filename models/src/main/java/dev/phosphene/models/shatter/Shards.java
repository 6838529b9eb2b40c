package dev.phosphene.models.shatter;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.mesh.MeshBuilder;
import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import dev.phosphene.models.scene.Planting;
import java.util.List;

/**
 * All shards as one model of {@link Material#SHARD}; the vertex shader flies them from where the film says the sphere strikes.
 *
 * <p>Positions are in the unit ball. uv: the shard's index, distance to the nearest edge of the face in radii. Traits: 1, 0, 1 on fracture
 * faces and 0 on skin, 0.
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
            for (int f = 0; f < cell.faces().size(); f++) {
                face(mesh, cell.faces().get(f), cell.outer().get(f), i);
            }
        }
        return mesh.build();
    }

    /** A fan about the face's middle, where the distance to the edge is greatest. */
    private static void face(MeshBuilder mesh, double[][] ring, boolean outer, int shard) {
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
        // The skin has no edge of its own: its facets only stand for a round ball.
        int middle = corner(mesh, m, n, outer, shard, outer ? SKIN : inset);
        int first = -1;
        int last = -1;
        for (double[] p : ring) {
            int v = corner(mesh, p, n, outer, shard, outer ? SKIN : 0);
            if (last >= 0) {
                mesh.triangle(middle, last, v);
            } else {
                first = v;
            }
            last = v;
        }
        mesh.triangle(middle, last, first);
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
