package dev.phosphene.models.lichen;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.mesh.MeshBuilder;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import dev.phosphene.models.tree.Dice;
import dev.phosphene.models.tree.Reach;
import java.util.List;

/** A rope of vine that hangs from the crowns, overgrown with lichen: from the origin straight down, swinging a little. */
public final class Liana {
    private Liana() {}

    /** One individual in two levels, {@code length} metres long. */
    public static Model model(String name, double length, int seed) {
        Mesh near = mesh(length, 13, 3, seed);
        double radius = Reach.of(near);
        return new Model(
                name,
                Material.FOLIAGE,
                List.of(
                        new Level(near, (0.5 * length + 4.5) / radius),
                        new Level(mesh(length, 7, 2, seed), (0.5 * length + 25) / radius)));
    }

    static Mesh mesh(double length, int tufts, int steps, int seed) {
        MeshBuilder mesh = new MeshBuilder();
        Dice dice = new Dice(seed);
        double phase = dice.angle();
        int previous = -1;
        int parts = 4 + 4 * steps;
        for (int k = 0; k <= parts; k++) {
            previous = ring(mesh, length, phase, k / (double) parts, previous);
        }
        for (int i = 0; i < tufts; i++) {
            // The same tufts at every level, the first ones kept
            double t = 0.04 + 0.95 * (i * 0.618034 % 1);
            double tuft = dice.between(0.3, 0.9) * (1 - 0.6 * t);
            Curtain.add(mesh, x(t, phase), -length * t, z(t, phase), tuft, 2, steps, 0.85, dice);
        }
        return mesh.build();
    }

    private static double x(double t, double phase) {
        return 0.16 * StrictMath.sin(phase + 5.3 * t) * t + 0.04 * StrictMath.sin(2 * phase + 17 * t);
    }

    private static double z(double t, double phase) {
        return 0.16 * StrictMath.cos(1.7 * phase + 4.1 * t) * t + 0.04 * StrictMath.cos(phase + 15 * t);
    }

    private static int ring(MeshBuilder mesh, double length, double phase, double t, int previous) {
        double r = 0.034 * (1.02 - t);
        int first = mesh.vertexCount();
        for (int s = 0; s < 3; s++) {
            double a = 2 * Math.PI * s / 3;
            double nx = StrictMath.cos(a);
            double nz = StrictMath.sin(a);
            mesh.vertex(x(t, phase) + r * nx, -length * t, z(t, phase) + r * nz, nx, 0, nz, 0.5, t, 0.8, 0, 0, 0.6 * t);
        }
        for (int s = 0; previous >= 0 && s < 3; s++) {
            int n = (s + 1) % 3;
            mesh.quad(previous + s, previous + n, first + n, first + s);
        }
        return first;
    }
}
