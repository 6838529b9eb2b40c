package dev.phosphene.models.ground;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.mesh.MeshBuilder;
import dev.phosphene.models.tree.Dice;

/** A troop of mushrooms: thin stems, domed caps, each at its own age; translucent, so for foliage. */
public final class Mushrooms {
    private Mushrooms() {}

    /** A troop within {@code radius} metres, of {@code sides} round. */
    public static Mesh troop(int count, double radius, int sides, int seed) {
        MeshBuilder mesh = new MeshBuilder();
        Dice dice = new Dice(seed);
        for (int i = 0; i < count; i++) {
            double a = dice.angle();
            double r = radius * Math.sqrt(dice.unit());
            double age = dice.between(0.35, 1);
            one(mesh, r * StrictMath.cos(a), r * StrictMath.sin(a), age, sides, dice);
        }
        return mesh.build();
    }

    private static void one(MeshBuilder mesh, double x, double z, double age, int sides, Dice dice) {
        double tall = 0.05 + 0.11 * age * dice.between(0.7, 1.2);
        double cap = 0.018 + 0.045 * age;
        double leanX = dice.around(0.35) * tall;
        double leanZ = dice.around(0.35) * tall;
        // Profile from the ground up: radius, height, outward slope of the normal, up, glow: the gills and what they
        // shine through
        double[][] profile = {
            {0.010, -0.03, 1, 0, 0},
            {0.006, tall * 0.9, 1, 0, 0.45},
            {cap * 0.55, tall * 0.93, 0.312, -0.95, 1},
            {cap, tall * 0.86, 0.8, -0.6, 1},
            {cap * 1.03, tall * 0.93, 0.98, 0.199, 0.62},
            {cap * 0.78, tall + cap * 0.42, 0.6614, 0.75, 0.17},
            {cap * 0.36, tall + cap * 0.66, 0.312, 0.95, 0.05},
            {0.001, tall + cap * 0.72, 0, 1, 0.03}
        };
        int previous = -1;
        for (double[] p : profile) {
            double t = Math.max(0, p[1] / tall);
            int first = mesh.vertexCount();
            for (int s = 0; s < sides; s++) {
                double a = 2 * Math.PI * s / sides;
                double c = StrictMath.cos(a);
                double d = StrictMath.sin(a);
                mesh.vertex(
                        x + leanX * t * t + c * p[0],
                        p[1],
                        z + leanZ * t * t + d * p[0],
                        c * p[2],
                        p[3],
                        d * p[2],
                        0,
                        t,
                        0.35 + 0.6 * Math.min(1, t),
                        0.45 * p[4],
                        0,
                        0);
            }
            for (int s = 0; previous >= 0 && s < sides; s++) {
                int n = (s + 1) % sides;
                mesh.quad(previous + s, first + s, first + n, previous + n);
            }
            previous = first;
        }
    }
}
