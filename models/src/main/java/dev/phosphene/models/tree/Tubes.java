package dev.phosphene.models.tree;

import dev.phosphene.models.mesh.MeshBuilder;
import java.util.function.IntPredicate;

/** Limbs as tubes: rings carried along by parallel transport, collars where they leave their parent, closed at the tip. */
final class Tubes {
    /** Fineness of one level: limbs thinner than {@code least} metres are left out; {@code sides} at most; bends under {@code slack} metres straighten. */
    record Fineness(double least, int sides, double slack) {}

    private final Skeleton bones;
    private final MeshBuilder mesh;
    private final Fineness fineness;
    private final Skin skin;
    private final double[] traits = new double[4];

    private Tubes(Skeleton bones, MeshBuilder mesh, Fineness fineness, Skin skin) {
        this.bones = bones;
        this.mesh = mesh;
        this.fineness = fineness;
        this.skin = skin;
    }

    /** Adds limbs that leave the first {@code trunk} nodes, or a limb of theirs, and whose first node {@code which} accepts. */
    static void add(MeshBuilder mesh, Skeleton bones, int trunk, Fineness fineness, Skin skin, IntPredicate which) {
        Tubes tubes = new Tubes(bones, mesh, fineness, skin);
        int[] heir = bones.heirs();
        for (int i = trunk; i < bones.size(); i++) {
            int p = bones.parent()[i];
            boolean starts = p < trunk || heir[p] != i;
            if (starts && bones.radius()[i] >= fineness.least() && which.test(i)) {
                tubes.chain(p, i, heir);
            }
        }
    }

    private void chain(int from, int first, int[] heir) {
        int n = 1;
        for (int i = first; i >= 0; i = heir[i]) {
            n++;
        }
        int[] nodes = new int[n];
        nodes[0] = from;
        for (int i = first, k = 1; i >= 0; i = heir[i]) {
            nodes[k++] = i;
        }
        boolean[] keep = new boolean[n];
        keep[0] = keep[n - 1] = true;
        keep[1] = n > 2;
        straighten(nodes, 0, n - 1, keep);
        rings(nodes, keep);
    }

    // Douglas and Peucker: keep only the nodes that hold the bend
    private void straighten(int[] nodes, int a, int b, boolean[] keep) {
        double worst = fineness.slack();
        int at = -1;
        for (int k = a + 1; k < b; k++) {
            double d = offLine(nodes[k], nodes[a], nodes[b]);
            if (d > worst) {
                worst = d;
                at = k;
            }
        }
        if (at >= 0) {
            keep[at] = true;
            straighten(nodes, a, at, keep);
            straighten(nodes, at, b, keep);
        }
    }

    private double offLine(int p, int a, int b) {
        double lx = bones.x()[b] - bones.x()[a];
        double ly = bones.y()[b] - bones.y()[a];
        double lz = bones.z()[b] - bones.z()[a];
        double px = bones.x()[p] - bones.x()[a];
        double py = bones.y()[p] - bones.y()[a];
        double pz = bones.z()[p] - bones.z()[a];
        double t = Grain.clamp((px * lx + py * ly + pz * lz) / (lx * lx + ly * ly + lz * lz + 1e-12));
        px -= lx * t;
        py -= ly * t;
        pz -= lz * t;
        return Math.sqrt(px * px + py * py + pz * pz);
    }

    private void rings(int[] nodes, boolean[] keep) {
        double along = 0;
        double parentRadius = bones.radius()[nodes[0]];
        double r1 = bones.radius()[nodes[1]];
        int sides = Math.max(3, Math.min(fineness.sides(), (int) (2 * Math.PI * r1 / 0.16)));
        double[] frame = new double[9];
        int last = nodes.length - 1;
        int previous = -1;
        int before = 0;
        for (int k = 0; k <= last; k++) {
            if (k > 0) {
                along += bones.distance(nodes[k], nodes[k - 1]);
            }
            if (!keep[k]) {
                continue;
            }
            turn(frame, nodes[before], nodes[Math.min(last, k + 1)], k == 0);
            before = k;
            double r = k == 0 ? r1 : bones.radius()[nodes[k]];
            double collar = 0.75 * StrictMath.exp(-Math.max(0, along - 0.7 * parentRadius) / (2.2 * r1));
            double shrunk = Math.min(r * (1 + collar), 0.92 * parentRadius + 0.25 * along);
            if (k == last) {
                shrunk = Math.min(shrunk, 0.35 * r);
            }
            int ring = ring(nodes[k], shrunk, sides, frame);
            if (previous >= 0) {
                join(previous, ring, sides);
            }
            previous = ring;
        }
        cap(nodes[last], previous, sides, frame);
    }

    // Frame: tangent, then two directions across it, turned no more than the tangent turns
    private void turn(double[] f, int a, int b, boolean first) {
        double tx = bones.x()[b] - bones.x()[a];
        double ty = bones.y()[b] - bones.y()[a];
        double tz = bones.z()[b] - bones.z()[a];
        double length = Math.max(1e-9, Math.sqrt(tx * tx + ty * ty + tz * tz));
        f[0] = tx / length;
        f[1] = ty / length;
        f[2] = tz / length;
        if (first) {
            f[3] = Math.abs(f[1]) < 0.9 ? 0 : 1;
            f[4] = Math.abs(f[1]) < 0.9 ? 1 : 0;
            f[5] = 0;
        }
        double along = f[3] * f[0] + f[4] * f[1] + f[5] * f[2];
        f[3] -= along * f[0];
        f[4] -= along * f[1];
        f[5] -= along * f[2];
        length = Math.max(1e-9, Math.sqrt(f[3] * f[3] + f[4] * f[4] + f[5] * f[5]));
        f[3] /= length;
        f[4] /= length;
        f[5] /= length;
        f[6] = f[1] * f[5] - f[2] * f[4];
        f[7] = f[2] * f[3] - f[0] * f[5];
        f[8] = f[0] * f[4] - f[1] * f[3];
    }

    private int ring(int node, double radius, int sides, double[] f) {
        int first = mesh.vertexCount();
        for (int s = 0; s < sides; s++) {
            double a = 2 * Math.PI * s / sides;
            double c = StrictMath.cos(a);
            double d = StrictMath.sin(a);
            double nx = c * f[3] + d * f[6];
            double ny = c * f[4] + d * f[7];
            double nz = c * f[5] + d * f[8];
            vertex(
                    bones.x()[node] + nx * radius,
                    bones.y()[node] + ny * radius,
                    bones.z()[node] + nz * radius,
                    nx,
                    ny,
                    nz);
        }
        return first;
    }

    private int vertex(double x, double y, double z, double nx, double ny, double nz) {
        skin.at(x, y, z, nx, ny, nz, traits);
        return mesh.vertex(x, y, z, nx, ny, nz, 0, 0, traits[0], traits[1], traits[2], traits[3]);
    }

    private void join(int a, int b, int sides) {
        for (int s = 0; s < sides; s++) {
            int n = (s + 1) % sides;
            mesh.quad(a + s, a + n, b + n, b + s);
        }
    }

    private void cap(int node, int ring, int sides, double[] f) {
        double r = 0.5 * bones.radius()[node];
        int tip = vertex(
                bones.x()[node] + f[0] * r, bones.y()[node] + f[1] * r, bones.z()[node] + f[2] * r, f[0], f[1], f[2]);
        for (int s = 0; s < sides; s++) {
            mesh.triangle(ring + s, ring + (s + 1) % sides, tip);
        }
    }
}
