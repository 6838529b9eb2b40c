package dev.phosphene.models.fern;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.mesh.MeshBuilder;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import dev.phosphene.models.tree.Dice;
import java.util.List;

/** A leafy twig for the foreground, 0.9 m long: from the origin it reaches along +x, arches and hangs; leaves broad, curved, of 15 cm. */
public final class Bough {
    private static final int STEPS = 5;

    private Bough() {}

    public static Model model(String name, int leaves, int seed) {
        Mesh mesh = mesh(leaves, seed);
        return new Model(name, Material.FOLIAGE, List.of(new Level(mesh, 24)));
    }

    static Mesh mesh(int leaves, int seed) {
        MeshBuilder mesh = new MeshBuilder();
        Dice dice = new Dice(seed);
        for (int i = 0; i < leaves; i++) {
            double t = 0.12 + 0.88 * i / (leaves - 1.0);
            double side = i == leaves - 1 ? 0 : (i & 1) == 0 ? 1 : -1;
            double heading = side * dice.between(0.7, 1.15);
            double pitch = -0.9 * t - dice.between(0, 0.5) + 0.2;
            leaf(mesh, x(t), y(t), 0, heading, pitch, dice.around(0.5), dice.between(0.11, 0.17), t);
        }
        for (int k = 0; k < 8; k++) {
            stem(mesh, k / 8.0, (k + 1) / 8.0);
        }
        return mesh.build();
    }

    private static double x(double t) {
        return 0.82 * t - 0.12 * t * t;
    }

    private static double y(double t) {
        return 0.16 * t - 0.52 * t * t;
    }

    private static void stem(MeshBuilder mesh, double t, double u) {
        double a = 0.006 * (1.1 - t);
        double b = 0.006 * (1.1 - u);
        int p = mesh.vertex(x(t), y(t), -a, 0, 1, 0, 0.5, t, 0.7, 0, 0, 0.3 * t);
        int q = mesh.vertex(x(t), y(t), a, 0, 1, 0, 0.5, t, 0.7, 0, 0, 0.3 * t);
        int r = mesh.vertex(x(u), y(u), b, 0, 1, 0, 0.5, u, 0.7, 0, 0, 0.3 * u);
        int s = mesh.vertex(x(u), y(u), -b, 0, 1, 0, 0.5, u, 0.7, 0, 0, 0.3 * u);
        mesh.quad(p, q, r, s);
    }

    // Rows from foot to tip of three vertices: edge, midrib, edge; folded at the midrib, the tip hanging
    private static void leaf(
            MeshBuilder mesh,
            double x,
            double y,
            double z,
            double heading,
            double pitch,
            double roll,
            double length,
            double t) {
        double c = StrictMath.cos(heading);
        double s = StrictMath.sin(heading);
        int before = -1;
        double px = x;
        double py = y;
        double pz = z;
        for (int k = 0; k <= STEPS; k++) {
            double v = k / (double) STEPS;
            double down = pitch - 0.9 * v * v;
            double flat = StrictMath.cos(down);
            if (k > 0) {
                px += c * flat * length / STEPS;
                py += StrictMath.sin(down) * length / STEPS;
                pz += s * flat * length / STEPS;
            }
            double half =
                    0.30 * length * StrictMath.pow(StrictMath.sin(Math.PI * Math.min(1, 0.03 + 0.97 * v)), 0.8) + 1e-4;
            double ax = -s * StrictMath.cos(roll);
            double ay = StrictMath.sin(roll);
            double az = c * StrictMath.cos(roll);
            double nx = -c * StrictMath.sin(down);
            double nz = -s * StrictMath.sin(down);
            double sway = Math.min(1, 0.3 * t + 0.4 * v);
            int row = mesh.vertexCount();
            for (int e = -1; e <= 1; e++) {
                double tilt = -0.35 * e;
                double mx = nx + tilt * ax;
                double my = flat + tilt * ay;
                double mz = nz + tilt * az;
                double inverse = 1 / Math.sqrt(mx * mx + my * my + mz * mz);
                double fold = e == 0 ? 0 : 0.22 * half;
                mesh.vertex(
                        px + e * half * ax + fold * nx,
                        py + e * half * ay + fold * flat,
                        pz + e * half * az + fold * nz,
                        mx * inverse,
                        my * inverse,
                        mz * inverse,
                        0.5 + 0.5 * e,
                        v,
                        0.85,
                        0.16,
                        0,
                        sway);
            }
            if (before >= 0) {
                mesh.quad(before, row, row + 1, before + 1).quad(before + 1, row + 1, row + 2, before + 2);
            }
            before = row;
        }
    }
}
