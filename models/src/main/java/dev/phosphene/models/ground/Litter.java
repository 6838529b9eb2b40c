package dev.phosphene.models.ground;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.mesh.MeshBuilder;
import dev.phosphene.models.tree.Dice;

/** What has fallen from trees: patches of curled leaves, and twigs. */
public final class Litter {
    private Litter() {}

    /** A patch of fallen leaves, {@code radius} metres about the origin, denser inside; for foliage. */
    public static Mesh leaves(int count, double radius, int seed) {
        MeshBuilder mesh = new MeshBuilder();
        Dice dice = new Dice(seed);
        for (int i = 0; i < count; i++) {
            double r = radius * StrictMath.pow(dice.unit(), 0.7);
            double a = dice.angle();
            leaf(mesh, r * StrictMath.cos(a), dice.between(0.004, 0.03), r * StrictMath.sin(a), dice);
        }
        return mesh.build();
    }

    private static void leaf(MeshBuilder mesh, double x, double y, double z, Dice dice) {
        double length = dice.between(0.07, 0.15);
        double turn = dice.angle();
        double c = StrictMath.cos(turn) * length;
        double s = StrictMath.sin(turn) * length;
        double curl = dice.between(0.05, 0.4) * length;
        double tilt = dice.around(0.2) * length;
        double w = 0.42;
        double open = dice.between(0.12, 0.42);
        double nx = dice.around(0.8);
        double nz = dice.around(0.8);
        double up = 1 / Math.sqrt(1 + nx * nx + nz * nz);
        int foot = mesh.vertex(x, y, z, nx * up, up, nz * up, 0.5, 0, open, 0, 0.3125, 0);
        int left = mesh.vertex(
                x + 0.5 * c - w * s,
                y + curl + tilt,
                z + 0.5 * s + w * c,
                nx * up,
                up,
                nz * up,
                0,
                0.5,
                open,
                0,
                0.3125,
                0);
        int tip = mesh.vertex(x + c, y + 0.5 * curl, z + s, nx * up, up, nz * up, 0.5, 1, open, 0, 0.3125, 0);
        int right = mesh.vertex(
                x + 0.5 * c + w * s,
                y + curl - tilt,
                z + 0.5 * s - w * c,
                nx * up,
                up,
                nz * up,
                1,
                0.5,
                open,
                0,
                0.3125,
                0);
        mesh.triangle(foot, left, tip).triangle(foot, tip, right);
    }

    /** A bundle of dead twigs lying about the origin within a metre; for bark. */
    public static Mesh twigs(int count, int seed) {
        MeshBuilder mesh = new MeshBuilder();
        Dice dice = new Dice(seed);
        for (int i = 0; i < count; i++) {
            twig(mesh, dice.around(0.8), dice.around(0.8), dice);
        }
        return mesh.build();
    }

    private static void twig(MeshBuilder mesh, double x, double z, Dice dice) {
        double turn = dice.angle();
        double step = dice.between(0.12, 0.3);
        double thick = dice.between(0.006, 0.018);
        int previous = -1;
        for (int k = 0; k <= 3; k++) {
            double r = thick * (1 - 0.3 * k);
            double dx = StrictMath.cos(turn);
            double dz = StrictMath.sin(turn);
            double y = thick + 0.03 * StrictMath.sin(k * 1.9 + turn) + 0.02;
            int first = mesh.vertexCount();
            for (int s = 0; s < 3; s++) {
                double a = 2 * Math.PI * s / 3;
                double up = StrictMath.cos(a);
                double aside = StrictMath.sin(a);
                mesh.vertex(
                        x - dz * aside * r,
                        y + up * r,
                        z + dx * aside * r,
                        -dz * aside,
                        up,
                        dx * aside,
                        0,
                        0,
                        0.6,
                        0.15,
                        0,
                        0);
            }
            for (int s = 0; previous >= 0 && s < 3; s++) {
                int n = (s + 1) % 3;
                mesh.quad(previous + s, previous + n, first + n, first + s);
            }
            previous = first;
            x += dx * step;
            z += dz * step;
            turn += dice.around(0.5);
        }
    }
}
