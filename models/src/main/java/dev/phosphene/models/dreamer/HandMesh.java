package dev.phosphene.models.dreamer;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.mesh.MeshBuilder;
import dev.phosphene.models.sculpt.Decimation;
import dev.phosphene.models.sculpt.Field;
import dev.phosphene.models.sculpt.Shell;

/**
 * Both hands in one mesh; the vertex shader bends their fingers, joint by joint.
 *
 * <p>Position and normal are those of the right hand, half open; the left is its mirror image, made by the shader. uv.x: finger 0 thumb .. 4
 * little, plus 8 for the left hand; uv.y: share of the turning at the finger's knuckle. Traits: occlusion; shares of the turning at its two
 * further joints; thickness of the flesh beneath, 1 for {@link #THICK} metres and more.
 */
final class HandMesh {
    static final double THICK = 0.03;

    private static final double CELL = 0.0026;
    /** Tangent of the angle by which slanted ways into the flesh leave the straight one. */
    private static final double SLANT = 0.6;

    private HandMesh() {}

    static Mesh of(int triangles) {
        Field field = HandShape.field();
        Shell shell = Decimation.to(HandShape.shell(CELL), triangles);
        MeshBuilder mesh = new MeshBuilder();
        for (int side = 0; side < 2; side++) {
            int first = mesh.vertexCount();
            for (int v = 0; v < shell.vertexCount(); v++) {
                double[] p = shell.positions();
                vertex(mesh, field, new double[] {p[3 * v], p[3 * v + 1], p[3 * v + 2]}, side);
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

    private static void vertex(MeshBuilder mesh, Field field, double[] at, int side) {
        double[] n = new double[3];
        field.gradient(at[0], at[1], at[2], 0.0008, n);
        int finger = nearest(at);
        double[] k = shares(finger, at);
        double open = openness(field, at, n);
        double thick = thickness(field, at, n) / THICK;
        mesh.vertex(at[0], at[1], at[2], n[0], n[1], n[2], finger + 8 * side, k[0], open, k[1], k[2], thick);
    }

    /** The finger whose bones lie nearest to a point. */
    static int nearest(double[] p) {
        int finger = -1;
        double nearest = Double.MAX_VALUE;
        for (int f = 0; f < 5; f++) {
            double[][] j = HandShape.FINGERS[f].joints();
            for (int b = 0; b < 3; b++) {
                double d = toSegment(p, j[b], j[b + 1]) - HandShape.FINGERS[f].radii()[b];
                if (d < nearest) {
                    nearest = d;
                    finger = f;
                }
            }
        }
        return finger;
    }

    /** How much of the turning at each of its three joints a point near a finger follows: skin gives way over a finger's width. */
    static double[] shares(int finger, double[] p) {
        Finger chain = HandShape.FINGERS[finger];
        double[][] joints = chain.joints();
        double[] k = new double[3];
        for (int j = 0; j < 3; j++) {
            double[] d = j == 0 ? chain.bone(0) : halfway(chain.bone(j - 1), chain.bone(j));
            double past = 0;
            for (int i = 0; i < 3; i++) {
                past += (p[i] - joints[j][i]) * d[i];
            }
            double width = chain.radii()[j] * (j == 0 ? 1.5 : 1.0);
            k[j] = smooth(-width, width, past);
        }
        // Skin of the palm that only happens to be near stays with the palm; a thumb draws its heel along.
        double off = toSegment(p, joints[0], joints[1]);
        double held = finger == 0 ? smooth(0.034, 0.012, off) : smooth(0.018, 0.009, off);
        k[0] *= Math.max(held, Math.max(k[1], k[2]));
        return k;
    }

    private static double[] halfway(double[] a, double[] b) {
        return Turn.unit(a[0] + b[0], a[1] + b[1], a[2] + b[2]);
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

    private static double openness(Field field, double[] p, double[] n) {
        double hidden = 0;
        for (double h = 0.004; h < 0.05; h *= 2) {
            hidden += 0.5 * Math.max(0, h - field.at(p[0] + n[0] * h, p[1] + n[1] * h, p[2] + n[2] * h)) / h;
        }
        return Math.clamp(1 - hidden, 0, 1);
    }

    /** Metres of flesh beneath a point of the skin, as far as it matters: the mean of five ways in, so that it changes as slowly as light does. */
    private static double thickness(Field field, double[] p, double[] n) {
        double[] aside = Math.abs(n[2]) < 0.8 ? Turn.unit(-n[1], n[0], 0) : Turn.unit(0, -n[2], n[1]);
        double[] over = {
            n[1] * aside[2] - n[2] * aside[1], n[2] * aside[0] - n[0] * aside[2], n[0] * aside[1] - n[1] * aside[0]
        };
        double sum = way(field, p, n);
        for (double sign = -SLANT; sign < 1; sign += 2 * SLANT) {
            sum += way(field, p, slanted(n, aside, sign)) + way(field, p, slanted(n, over, sign));
        }
        return sum / 5;
    }

    private static double[] slanted(double[] n, double[] aside, double by) {
        return Turn.unit(n[0] + by * aside[0], n[1] + by * aside[1], n[2] + by * aside[2]);
    }

    private static double way(Field field, double[] p, double[] n) {
        double before = 0;
        for (double h = 0.003; h < THICK; h += 0.0015) {
            double d = field.at(p[0] - n[0] * h, p[1] - n[1] * h, p[2] - n[2] * h);
            if (d > 0) {
                return h - 0.0015 * d / Math.max(d - before, 1e-6);
            }
            before = d;
        }
        return THICK;
    }

    private static double smooth(double a, double b, double x) {
        double t = Math.clamp((x - a) / (b - a), 0, 1);
        return t * t * (3 - 2 * t);
    }
}
