package dev.phosphene.models.fern;

import dev.phosphene.core.output.Tier;
import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.mesh.MeshBuilder;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import dev.phosphene.models.tree.Dice;
import dev.phosphene.models.tree.Reach;
import java.util.List;

/**
 * A fern about a metre tall and 1.8 m across: fronds on a rosette, each a rachis that rises, arches and hangs, with pinnae that shorten
 * towards tip and foot and droop on their own.
 */
public final class Fern {
    // How much of the moss's light the margins of fronds have
    private static final double EDGE = 0.34;

    private Fern() {}

    /** One individual in three levels: whole pinnae within a few metres, then plain blades. */
    public static Model model(String name, int fronds, Tier tier, int seed) {
        boolean fine = tier != Tier.DRAFT;
        Mesh near = mesh(fronds, fine ? 22 : 16, fine ? 3 : 2, seed);
        double radius = Reach.of(near);
        return new Model(
                name,
                Material.FOLIAGE,
                List.of(
                        new Level(near, 2.6 / radius),
                        new Level(mesh(fronds, 9, 1, seed), 7 / radius),
                        new Level(mesh((fronds + 1) / 2, 4, 1, seed), 17 / radius),
                        new Level(mesh(4, 2, 1, seed), 30 / radius)));
    }

    /** A rosette of fronds with {@code pairs} of pinnae each, of {@code parts} triangles pairs a pinna. */
    public static Mesh mesh(int fronds, int pairs, int parts, int seed) {
        MeshBuilder mesh = new MeshBuilder();
        for (int i = 0; i < fronds; i++) {
            Dice dice = new Dice(seed).fork(i);
            double heading = 2 * Math.PI * (i * 0.381966 + dice.around(0.06));
            frond(mesh, heading, dice.between(0.75, 1.25), dice.between(1.0, 1.45), pairs, parts, dice);
        }
        return mesh.build();
    }

    private static void frond(
            MeshBuilder mesh, double heading, double length, double lift, int pairs, int parts, Dice dice) {
        double bend = dice.between(1.5, 2.3);
        double aside = dice.around(0.5);
        double[] p = {0, 0, 0};
        double step = length / pairs;
        double turn = heading;
        for (int k = 0; k < pairs; k++) {
            double t = (k + 0.5) / pairs;
            // The rachis leaves the crown steeply and bends over ever more
            double pitch = lift - bend * t * t;
            turn = heading + aside * t * t;
            double dx = StrictMath.cos(turn) * StrictMath.cos(pitch);
            double dy = StrictMath.sin(pitch);
            double dz = StrictMath.sin(turn) * StrictMath.cos(pitch);
            double[] q = {p[0] + dx * step, p[1] + dy * step, p[2] + dz * step};
            rachis(mesh, p, q, turn, 0.009 * (1.1 - t), t, 1.0 / pairs);
            double span = length
                    * 0.30
                    * StrictMath.pow(StrictMath.sin(Math.PI * Math.min(1, 0.12 + 0.9 * t)), 0.75)
                    * (1.06 - t);
            double wide = Math.min(0.55 * span, 0.62 * step * (pairs > 12 ? 1 : 1.15));
            for (int side = -1; side <= 1; side += 2) {
                pinna(mesh, q, turn, pitch, side, span, wide, t, parts, dice);
            }
            p = q;
        }
    }

    private static void rachis(
            MeshBuilder mesh, double[] p, double[] q, double turn, double half, double t, double dt) {
        double ax = -StrictMath.sin(turn) * half;
        double az = StrictMath.cos(turn) * half;
        double open = 0.35 + 0.6 * t;
        int a = mesh.vertex(p[0] - ax, p[1], p[2] - az, 0, 1, 0, 0.5, t, open, 0, 0, t * t);
        int b = mesh.vertex(p[0] + ax, p[1], p[2] + az, 0, 1, 0, 0.5, t, open, 0, 0, t * t);
        double u = Math.min(1, t + dt);
        int c = mesh.vertex(q[0] + ax, q[1], q[2] + az, 0, 1, 0, 0.5, u, open, 0, 0, u * u);
        int d = mesh.vertex(q[0] - ax, q[1], q[2] - az, 0, 1, 0, 0.5, u, open, 0, 0, u * u);
        mesh.quad(a, b, c, d);
    }

    // A blade of rhombic parts along its own midrib, drooping; the last part ends in a point
    private static void pinna(
            MeshBuilder mesh,
            double[] at,
            double turn,
            double pitch,
            int side,
            double span,
            double wide,
            double t,
            int parts,
            Dice dice) {
        double yaw = turn + side * (1.25 - 0.35 * t) + dice.around(0.12);
        double c = StrictMath.cos(yaw);
        double s = StrictMath.sin(yaw);
        double rise = 0.25 * StrictMath.sin(pitch) + dice.around(0.08);
        double sag = dice.between(0.5, 0.9) * span;
        // Along the frond: what the blade is wide in
        double fx = StrictMath.cos(turn) * StrictMath.cos(pitch) * 0.5 * wide;
        double fy = StrictMath.sin(pitch) * 0.5 * wide;
        double fz = StrictMath.sin(turn) * StrictMath.cos(pitch) * 0.5 * wide;
        double nx = -0.35 * StrictMath.cos(turn) + 0.15 * c;
        double nz = -0.35 * StrictMath.sin(turn) + 0.15 * s;
        double inverse = 1 / Math.sqrt(nx * nx + 0.81 + nz * nz);
        double open = 0.3 + 0.7 * t;
        // Near the lens a pinna is itself a feather
        double feathered = parts > 1 ? 7.0 / 16 : 0;
        double sway = Math.min(1, t * t + 0.15);
        int back = -1;
        int front = -1;
        for (int k = 0; k < parts; k++) {
            double v = k / (double) parts;
            double broad = k == 0 ? 0.7 : 1 - 0.55 * v;
            double y = at[1] + rise * span * v - sag * v * v * 0.5;
            double x = at[0] + c * span * v;
            double z = at[2] + s * span * v;
            int a = mesh.vertex(
                    x - fx * broad,
                    y - fy * broad,
                    z - fz * broad,
                    nx * inverse,
                    0.9 * inverse,
                    nz * inverse,
                    0,
                    v,
                    open,
                    EDGE * t,
                    feathered,
                    sway);
            int b = mesh.vertex(
                    x + fx * broad,
                    y + fy * broad,
                    z + fz * broad,
                    nx * inverse,
                    0.9 * inverse,
                    nz * inverse,
                    1,
                    v,
                    open,
                    EDGE * t,
                    feathered,
                    sway);
            if (back >= 0) {
                mesh.quad(back, front, b, a);
            }
            back = a;
            front = b;
        }
        int tip = mesh.vertex(
                at[0] + c * span + 1.2 * fx,
                at[1] + rise * span - 0.5 * sag,
                at[2] + s * span + 1.2 * fz,
                nx * inverse,
                0.9 * inverse,
                nz * inverse,
                0.5,
                1,
                open,
                EDGE * t,
                feathered,
                sway);
        mesh.triangle(back, front, tip);
    }
}
