package dev.phosphene.models.tree;

import dev.phosphene.core.hash.Pcg;
import dev.phosphene.models.mesh.MeshBuilder;
import java.util.Arrays;

/**
 * The foliage of a crown as sprays of folded leaves on its twigs, so that its edge against the sky is lace and not a cut-out.
 *
 * <p>Leaf normals lean to the outside of their cloud, and each leaf knows how much crown is above it; without both a crown is confetti.
 */
final class Leaves {
    /** Fineness of one level: sprays at most, leaves a spray, length of a leaf in metres. */
    record Fineness(int sprays, int leaves, double length) {}

    private final Skeleton bones;
    private final Crown crown;
    private final MeshBuilder mesh;
    private final Fineness fineness;

    private Leaves(Skeleton bones, Crown crown, MeshBuilder mesh, Fineness fineness) {
        this.bones = bones;
        this.crown = crown;
        this.mesh = mesh;
        this.fineness = fineness;
    }

    /** Adds the leaves of one cloud of a crown: those of the first {@code fineness.sprays()} twigs that lie deepest in it. */
    static void add(
            MeshBuilder mesh,
            Skeleton bones,
            Crown crown,
            Crown.Cloud cloud,
            int[] twigs,
            Fineness fineness,
            int seed) {
        int n = Math.min(fineness.sprays(), twigs.length);
        Leaves leaves = new Leaves(bones, crown, mesh, fineness);
        for (int i = 0; i < n; i++) {
            int t = twigs[i];
            if (crown.nearest(bones.x()[t], bones.y()[t], bones.z()[t]) == cloud) {
                leaves.spray(t, new Dice(seed + 7919 * t));
            }
        }
    }

    /** Nodes thin enough to bear leaves, in hashed order: any first part of the list covers the whole crown evenly. */
    static int[] twigs(Skeleton bones, Crown crown, int trunk, int seed) {
        int[] childCounts = bones.childCounts();
        double thin = 0;
        for (int i = 0; i < bones.size(); i++) {
            thin = childCounts[i] == 0 ? bones.radius()[i] : thin;
        }
        long[] keyed = new long[bones.size()];
        int n = 0;
        for (int i = trunk; i < bones.size(); i++) {
            boolean inside = crown.nearest(bones.x()[i], bones.y()[i], bones.z()[i])
                            .depth(bones.x()[i], bones.y()[i], bones.z()[i])
                    < 1.25;
            if (inside && bones.radius()[i] < 2.6 * thin) {
                keyed[n++] = (long) (Pcg.hash(i + seed) >>> 1) << 32 | i;
            }
        }
        long[] sorted = Arrays.copyOf(keyed, n);
        Arrays.sort(sorted);
        return Arrays.stream(sorted).mapToInt(k -> (int) k).toArray();
    }

    private void spray(int node, Dice dice) {
        double x = bones.x()[node];
        double y = bones.y()[node];
        double z = bones.z()[node];
        int p = bones.parent()[node];
        Crown.Cloud cloud = crown.nearest(x, y, z);
        // The spray carries the twig on, outwards from its cloud, sinking under its own weight
        double heading =
                StrictMath.atan2(z - bones.z()[p] + 0.25 * (z - cloud.z()), x - bones.x()[p] + 0.25 * (x - cloud.x()))
                        + dice.around(1.1);
        double rise = dice.between(-0.35, 0.45) + 0.3 * (y - bones.y()[p]);
        // As far from its twig at any level, or crowns of large leaves are looser than crowns of small ones
        double reach = Math.min(0.6, fineness.length()) * dice.between(0.8, 1.5);
        double calm = Math.min(1, 0.6 / fineness.length());
        int n = fineness.leaves();
        for (int i = 0; i < n; i++) {
            double t = n == 1 ? 1 : i / (n - 1.0);
            double side = i == n - 1 ? 0 : (i & 1) == 0 ? 1 : -1;
            double along = reach * (0.15 + 0.85 * t);
            double px = x + StrictMath.cos(heading) * along + dice.around(0.12 * reach);
            double pz = z + StrictMath.sin(heading) * along + dice.around(0.12 * reach);
            double py = y + rise * along - 0.22 * along * along + dice.around(0.22 * reach);
            double turn = heading + side * dice.between(0.6, 1.2) + dice.around(0.2);
            double length = fineness.length() * dice.between(0.7, 1.2);
            leaf(px, py, pz, turn, calm * dice.between(-0.75, 0.25), calm * dice.around(0.6), length, cloud);
        }
    }

    // Four corners, folded along the midrib: foot, left, tip, right
    private void leaf(
            double x, double y, double z, double turn, double pitch, double roll, double length, Crown.Cloud cloud) {
        double c = StrictMath.cos(turn);
        double s = StrictMath.sin(turn);
        double flat = StrictMath.cos(pitch);
        double dx = c * flat;
        double dy = StrictMath.sin(pitch);
        double dz = s * flat;
        double wide = 0.36 * length;
        double ax = -s * StrictMath.cos(roll);
        double ay = StrictMath.sin(roll);
        double az = c * StrictMath.cos(roll);
        double open = 0.14 + 0.86 * crown.openness(x, y, z);
        double sway = Grain.clamp(0.45 + 0.06 * Math.hypot(x, z));
        // Geometric normal, then leant towards the outside of the cloud
        double nx = dy * az - dz * ay;
        double ny = dz * ax - dx * az;
        double nz = dx * ay - dy * ax;
        double flip = ny < 0 ? -1 : 1;
        double ox = (x - cloud.x()) / cloud.radius();
        double oy = (y - cloud.y()) / cloud.half() + 0.4;
        double oz = (z - cloud.z()) / cloud.radius();
        double ol = Math.max(1e-6, Math.sqrt(ox * ox + oy * oy + oz * oz));
        nx = 0.45 * flip * nx + 0.55 * ox / ol;
        ny = 0.45 * flip * ny + 0.55 * oy / ol;
        nz = 0.45 * flip * nz + 0.55 * oz / ol;
        double nl = Math.max(1e-6, Math.sqrt(nx * nx + ny * ny + nz * nz));
        nx /= nl;
        ny /= nl;
        nz /= nl;
        double droop = 0.1 * length;
        int foot = corner(x, y, z, nx, ny, nz, 0.5, 0, open, sway);
        int left = corner(
                x + dx * 0.45 * length + ax * wide,
                y + dy * 0.45 * length + ay * wide + droop,
                z + dz * 0.45 * length + az * wide,
                nx,
                ny,
                nz,
                0,
                0.45,
                open,
                sway);
        int tip = corner(x + dx * length, y + dy * length - droop, z + dz * length, nx, ny, nz, 0.5, 1, open, sway);
        int right = corner(
                x + dx * 0.45 * length - ax * wide,
                y + dy * 0.45 * length - ay * wide + droop,
                z + dz * 0.45 * length - az * wide,
                nx,
                ny,
                nz,
                1,
                0.45,
                open,
                sway);
        mesh.triangle(foot, right, tip).triangle(foot, tip, left);
    }

    // How many pairs of leaflets the material cuts a leaf into, of sixteen: each about a hand long at any level
    private double pairs() {
        return Math.min(14, Math.max(3, Math.round(fineness.length() / 0.16))) / 16.0;
    }

    private int corner(
            double x,
            double y,
            double z,
            double nx,
            double ny,
            double nz,
            double u,
            double t,
            double open,
            double sway) {
        return mesh.vertex(x, y, z, nx, ny, nz, u, t, open, 0, pairs(), sway);
    }
}
