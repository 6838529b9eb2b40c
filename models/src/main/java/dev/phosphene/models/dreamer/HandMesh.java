package dev.phosphene.models.dreamer;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.mesh.MeshBuilder;
import dev.phosphene.models.sculpt.Decimation;
import dev.phosphene.models.sculpt.Field;
import dev.phosphene.models.sculpt.Shell;

/**
 * Both hands in one mesh that holds two poses.
 *
 * <p>Position and normal hold the sphere. The way to rest lies in uv: x = 4096 · (4095 a) + 4095 b, y = 4095 c + 8192 for the left hand, with
 * a b c the way along x y z as 0 .. 1 over −{@link #REACH} .. {@link #REACH} metres, mirrored for the left hand. Traits: occlusion; the
 * resting normal in octahedral form (two numbers); distance to the fingertips along the hand, 0 tip .. 1 elbow.
 */
final class HandMesh {
    /** Metres that a point travels between the poses at most. */
    static final double REACH = 0.1;

    private static final double CELL = 0.0034;

    private HandMesh() {}

    static Mesh of(int triangles) {
        Field field = HandShape.field();
        Shell shell = Decimation.to(HandShape.shell(CELL), triangles);
        MeshBuilder mesh = new MeshBuilder();
        for (int side = 0; side < 2; side++) {
            int first = mesh.vertexCount();
            for (int v = 0; v < shell.vertexCount(); v++) {
                vertex(mesh, field, shell.positions(), 3 * v, side);
            }
            int[] t = shell.indices();
            for (int i = 0; i < t.length; i += 3) {
                int b = side == 0 ? i + 1 : i + 2;
                int c = side == 0 ? i + 2 : i + 1;
                mesh.triangle(first + t[i], first + t[b], first + t[c]);
            }
        }
        return mesh.build();
    }

    private static void vertex(MeshBuilder mesh, Field field, double[] p, int o, int side) {
        double[] at = {p[o], p[o + 1], p[o + 2]};
        double[] n = new double[3];
        field.gradient(at[0], at[1], at[2], 0.0015, n);
        Posed rest = rest(at, n);
        double mirror = side == 0 ? 1 : -1;
        double ux = 4096 * step(rest.p[0] - at[0]) + step(rest.p[1] - at[1]);
        double uy = step(rest.p[2] - at[2]) + (side == 0 ? 0 : 8192);
        double[] oct = octahedral(mirror * rest.n[0], rest.n[1], rest.n[2]);
        double open = openness(field, at, n);
        mesh.vertex(mirror * at[0], at[1], at[2], mirror * n[0], n[1], n[2], ux, uy, open, oct[0], oct[1], way(at));
    }

    private record Posed(double[] p, double[] n) {}

    /** Where a point of the holding hand lies at rest: carried by the bones near it, blended over the joints. */
    private static Posed rest(double[] p, double[] n) {
        int finger = -1;
        double nearest = Double.MAX_VALUE;
        for (int f = 0; f < 5; f++) {
            double[][] j = HandShape.FINGERS[f].joints(HandShape.HOLDING[f]);
            for (int b = 0; b < 3; b++) {
                double d = toSegment(p, j[b], j[b + 1]) - HandShape.FINGERS[f].radii()[b];
                if (d < nearest) {
                    nearest = d;
                    finger = f;
                }
            }
        }
        Finger chain = HandShape.FINGERS[finger];
        double[] from = HandShape.HOLDING[finger];
        double[] to = HandShape.RESTING[finger];
        double[][] joints = chain.joints(from);
        double[] weights = {1, 0, 0, 0};
        for (int b = 1; b <= 3; b++) {
            // Beyond joint b − 1 the next bone takes over, within two thirds of a finger's width.
            double[] d = bone(joints, b);
            double past = (p[0] - joints[b - 1][0]) * d[0]
                    + (p[1] - joints[b - 1][1]) * d[1]
                    + (p[2] - joints[b - 1][2]) * d[2];
            double k = smooth(-0.010, 0.010, past);
            if (b == 1) {
                // Skin of the palm between two knuckles stays with the palm.
                k *= smooth(0.014, 0.004, nearest);
            }
            for (int i = 0; i < b; i++) {
                weights[i] *= 1 - k;
            }
            weights[b] = k;
        }
        double[] q = new double[3];
        double[] m = new double[3];
        double sum = weights[0] + weights[1] + weights[2] + weights[3];
        for (int b = 0; b < 4; b++) {
            double[] c = chain.carried(b, from, to, p);
            double[] r = b == 0 ? n : Turn.about(chain.hinge(), chain.turned(b, from, to), n);
            for (int i = 0; i < 3; i++) {
                q[i] += weights[b] / sum * c[i];
                m[i] += weights[b] / sum * r[i];
            }
        }
        return new Posed(q, Turn.unit(m[0], m[1], m[2]));
    }

    private static double[] bone(double[][] joints, int b) {
        return Turn.unit(
                joints[b][0] - joints[b - 1][0], joints[b][1] - joints[b - 1][1], joints[b][2] - joints[b - 1][2]);
    }

    private static double toSegment(double[] p, double[] a, double[] b) {
        double bx = b[0] - a[0];
        double by = b[1] - a[1];
        double bz = b[2] - a[2];
        double px = p[0] - a[0];
        double py = p[1] - a[1];
        double pz = p[2] - a[2];
        double t = Math.clamp((px * bx + py * by + pz * bz) / (bx * bx + by * by + bz * bz), 0, 1);
        return StrictMath.sqrt(
                (px - t * bx) * (px - t * bx) + (py - t * by) * (py - t * by) + (pz - t * bz) * (pz - t * bz));
    }

    /** Distance from the fingertips to a point along the hand, 0 .. 1 where the forearm ends. */
    private static double way(double[] p) {
        double nearestTip = Double.MAX_VALUE;
        for (int f = 0; f < 5; f++) {
            double[] tip = HandShape.FINGERS[f].joints(HandShape.HOLDING[f])[3];
            double d = StrictMath.sqrt((p[0] - tip[0]) * (p[0] - tip[0])
                    + (p[1] - tip[1]) * (p[1] - tip[1])
                    + (p[2] - tip[2]) * (p[2] - tip[2]));
            nearestTip = Math.min(nearestTip, d);
        }
        return Math.clamp(nearestTip / 0.38, 0, 1);
    }

    private static double openness(Field field, double[] p, double[] n) {
        double hidden = 0;
        for (double h = 0.006; h < 0.05; h *= 2) {
            hidden += 0.5 * Math.max(0, h - field.at(p[0] + n[0] * h, p[1] + n[1] * h, p[2] + n[2] * h)) / h;
        }
        return Math.clamp(1 - hidden, 0, 1);
    }

    /** A way of −REACH .. REACH as a whole number of 0 .. 4095. */
    private static double step(double way) {
        return StrictMath.rint(4095 * Math.clamp((way + REACH) / (2 * REACH), 0, 1));
    }

    /** A unit vector as two numbers of 0 .. 1 (Cigolle et al. 2014). */
    static double[] octahedral(double x, double y, double z) {
        double sum = Math.abs(x) + Math.abs(y) + Math.abs(z);
        double u = x / sum;
        double v = y / sum;
        if (z < 0) {
            double w = (1 - Math.abs(v)) * (u < 0 ? -1 : 1);
            v = (1 - Math.abs(u)) * (v < 0 ? -1 : 1);
            u = w;
        }
        return new double[] {0.5 + 0.5 * u, 0.5 + 0.5 * v};
    }

    private static double smooth(double a, double b, double x) {
        double t = Math.clamp((x - a) / (b - a), 0, 1);
        return t * t * (3 - 2 * t);
    }
}
