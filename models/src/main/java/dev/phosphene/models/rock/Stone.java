package dev.phosphene.models.rock;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import dev.phosphene.models.tree.Cover;
import dev.phosphene.models.tree.Dice;
import dev.phosphene.models.tree.Grain;
import dev.phosphene.models.tree.Reach;
import dev.phosphene.models.tree.Skin;
import dev.phosphene.models.tree.Solid;
import dev.phosphene.models.tree.SurfaceNets;
import java.util.List;

/** A worn stone of about one metre: a few planes broken off a flattened ball, edges rounded by water, its lower fifth in the ground. */
public final class Stone {
    private Stone() {}

    /** One individual in three levels. */
    public static Model model(String name, int seed) {
        Mesh near = mesh(seed, 0.11);
        double radius = Reach.of(near);
        return new Model(
                name,
                Material.ROCK,
                List.of(
                        new Level(near, 4 / radius),
                        new Level(mesh(seed, 0.2), 9 / radius),
                        new Level(mesh(seed, 0.36), Double.POSITIVE_INFINITY)));
    }

    /** Its skin with cells of {@code cell} metres. */
    public static Mesh mesh(int seed, double cell) {
        Solid solid = solid(seed);
        Skin skin = (x, y, z, nx, ny, nz, out) -> {
            out[0] = Grain.clamp(solid.openness(x, y, z, nx, ny, nz, 0.6) * (0.35 + 0.65 * Grain.step(-0.1, 0.35, y)));
            out[1] = Cover.at(x + seed, y, z, 1.2 - y, ny, nz, 0.2) * 0.85 * Grain.step(0.35, 0.9, ny);
            out[2] = 0.5;
            out[3] = 0;
        };
        return SurfaceNets.skin(solid, new double[] {-0.85, -0.3, -0.85}, new double[] {0.85, 0.85, 0.85}, cell, skin);
    }

    private static Solid solid(int seed) {
        Dice dice = new Dice(seed);
        double flat = dice.between(0.5, 0.75);
        double deep = dice.between(0.75, 1);
        double[] planes = new double[4 * 6];
        for (int i = 0; i < planes.length; i += 4) {
            double up = dice.between(-0.2, 0.9);
            double a = dice.angle();
            double across = Math.sqrt(1 - up * up);
            planes[i] = across * StrictMath.cos(a);
            planes[i + 1] = up;
            planes[i + 2] = across * StrictMath.sin(a);
            planes[i + 3] = dice.between(0.28, 0.46);
        }
        return (x, y, z) -> {
            double ball = (Math.sqrt(x * x / (deep * deep) + y * y / (flat * flat) + z * z) - 0.56) * flat;
            double d = -ball;
            for (int i = 0; i < planes.length; i += 4) {
                double cut = planes[i] * x + planes[i + 1] * y + planes[i + 2] * z - planes[i + 3];
                d = Solid.weld(d, -cut, 0.12);
            }
            return -d + 0.02 * Grain.fractal(3 * x + seed, 3 * y, 3 * z, 2);
        };
    }
}
