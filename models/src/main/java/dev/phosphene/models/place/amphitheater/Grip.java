package dev.phosphene.models.place.amphitheater;

import dev.phosphene.core.hash.Noise;
import dev.phosphene.models.masonry.Bowl;
import dev.phosphene.models.masonry.Chance;
import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.mesh.MeshBuilder;
import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import dev.phosphene.models.scene.Planting;
import java.util.ArrayList;
import java.util.List;

/**
 * Roots that come down from the forest, over the slope and the rim, between the piers, and hold the upper rows like fingers.
 *
 * <p>Each is a tube laid over the stone: it keeps to treads and risers, sags over edges, forks and thins. uv: x and z of its grain.
 */
final class Grip {
    /** Where roots come down (degrees), how far in they reach (radius, metres), how thick they start (metres), how many fingers. */
    private static final double[][] HANDS = {
        {173.5, 33.5, 0.30, 4},
        {187.5, 31.0, 0.34, 5},
        {199, 33.0, 0.24, 3},
        {222, 29.5, 0.36, 5},
        {158, 29, 0.3, 4},
        {131, 26, 0.34, 4},
        {98, 24.5, 0.40, 5},
        {72, 27.5, 0.32, 4},
        {41, 31.5, 0.28, 4},
        {24, 32.5, 0.22, 3},
        {338, 31.5, 0.3, 4},
        {314, 28.5, 0.38, 5},
        {287, 32, 0.26, 3},
        {256, 30, 0.34, 4},
        // The two that have taken most: arms of trees that fell into the gaps of the ring long ago
        {331, 19.5, 0.62, 5},
        {46, 20.5, 0.58, 5}
    };

    private static final double STRIDE = 0.32;

    private Grip() {}

    static List<Planting> plantings() {
        List<Planting> plantings = new ArrayList<>();
        for (int h = 0; h < HANDS.length; h++) {
            double azimuth = StrictMath.toRadians(HANDS[h][0]);
            double ox = 40 * StrictMath.sin(azimuth);
            double oz = -40 * StrictMath.cos(azimuth);
            double[] origin = {ox, Bowl.RIM_HEIGHT, oz};
            List<Level> levels = List.of(
                    new Level(hand(h, azimuth, origin, 7, 1), 1.3),
                    new Level(hand(h, azimuth, origin, 5, 2), 1.9),
                    new Level(hand(h, azimuth, origin, 3, 5), Double.POSITIVE_INFINITY));
            plantings.add(new Planting(
                    new Model("grip-" + h, Material.BARK, levels),
                    new Instances().add(ox, Bowl.RIM_HEIGHT, oz, 1, 0, Chance.unit(91, h, 0, 0), 0, 0, 0.5)));
        }
        return plantings;
    }

    private static Mesh hand(int h, double azimuth, double[] origin, int sides, int skip) {
        MeshBuilder mesh = new MeshBuilder();
        int fingers = (int) HANDS[h][3];
        for (int f = 0; f < fingers; f++) {
            double spread = (f - (fingers - 1) / 2.0) / fingers;
            double thick = HANDS[h][2] * 1.5 * (0.5 + 0.5 * Chance.unit(92, h, f, 0));
            double reach = HANDS[h][1] + 3.5 * Chance.unit(92, h, f, 1) * StrictMath.abs(spread) * 2;
            List<double[]> line = line(azimuth, spread, reach, thick, 100 * h + f);
            tube(mesh, line, origin, sides, skip);
            int forks = 1 + (int) (2.5 * Chance.unit(92, h, f, 2));
            for (int k = 0; k < forks; k++) {
                int at = (int) (line.size() * (0.3 + 0.4 * Chance.unit(93, h, f, k)));
                tube(mesh, fork(line, at, 100 * h + f, k), origin, StrictMath.max(3, sides - 2), skip);
            }
        }
        return mesh.build();
    }

    /** From the foot of a tree inward to where it ends: x, y, z, radius of each knot. */
    private static List<double[]> line(double azimuth, double spread, double reach, double thick, int key) {
        List<double[]> line = new ArrayList<>();
        double from = 50.5;
        int count = (int) ((from - reach) / STRIDE);
        for (int i = 0; i <= count; i++) {
            double t = (double) i / count;
            double radius = from + (reach - from) * t;
            double wander = Noise.line(radius * 0.35, 200 + key) * 0.9 + Noise.line(radius * 1.1, 300 + key) * 0.25;
            double aside = spread * (1.2 + 7.5 * Bowl.smooth(0, 0.9, t)) + wander * (0.2 + 0.8 * t);
            double turn = azimuth + aside / radius;
            double r = thick
                    * (1.25 * StrictMath.exp(-3 * t) + 0.95 - 0.83 * t)
                    * (0.9 + 0.2 * Chance.unit(94, key, i, 0));
            line.add(new double[] {radius * StrictMath.sin(turn), 0, -radius * StrictMath.cos(turn), r});
        }
        settle(line);
        return line;
    }

    /** A thinner one that leaves at a knot and goes its own way downhill. */
    private static List<double[]> fork(List<double[]> parent, int at, int key, int k) {
        List<double[]> line = new ArrayList<>();
        double[] start = parent.get(at);
        double[] before = parent.get(StrictMath.max(0, at - 3));
        double heading = StrictMath.atan2(start[2] - before[2], start[0] - before[0]);
        double side = Chance.unit(95, key, k, 0) < 0.5 ? -1 : 1;
        double x = start[0];
        double z = start[2];
        int count = 8 + (int) (16 * Chance.unit(95, key, k, 1));
        for (int i = 0; i <= count; i++) {
            double t = (double) i / count;
            line.add(new double[] {x, 0, z, start[3] * 0.7 * (1 - 0.85 * t)});
            double turn = heading + side * (0.75 - 0.5 * t) + 0.5 * Noise.line(0.5 * i, 700 + 10 * key + k);
            x += STRIDE * StrictMath.cos(turn);
            z += STRIDE * StrictMath.sin(turn);
        }
        settle(line);
        return line;
    }

    /** Lays a line on what is under it: no lower than the stone, edges rounded off by its own stiffness. */
    private static void settle(List<double[]> line) {
        int n = line.size();
        double[] under = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            under[i] = Terrain.height(line.get(i)[0], line.get(i)[2]);
            y[i] = under[i];
        }
        for (int pass = 0; pass < 6; pass++) {
            double[] smooth = y.clone();
            for (int i = 1; i + 1 < n; i++) {
                smooth[i] = StrictMath.max(under[i], 0.25 * y[i - 1] + 0.5 * y[i] + 0.25 * y[i + 1]);
            }
            y = smooth;
        }
        for (int i = 0; i < n; i++) {
            double r = line.get(i)[3];
            double end = Bowl.smooth(n - 1.0, n - 5.0, i);
            line.get(i)[1] = y[i] + r * (0.45 * end - 0.8 * (1 - end));
        }
    }

    private static void tube(MeshBuilder mesh, List<double[]> line, double[] origin, int sides, int skip) {
        int rows = 0;
        int first = mesh.vertexCount();
        double[] up = {0, 1, 0};
        for (int i = 0; i < line.size(); i += skip) {
            double[] p = line.get(i);
            double[] a = line.get(StrictMath.max(0, i - 1));
            double[] b = line.get(StrictMath.min(line.size() - 1, i + 1));
            double[] along = unit(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
            double[] side = unit(
                    along[1] * up[2] - along[2] * up[1],
                    along[2] * up[0] - along[0] * up[2],
                    along[0] * up[1] - along[1] * up[0]);
            up = new double[] {
                side[1] * along[2] - side[2] * along[1],
                side[2] * along[0] - side[0] * along[2],
                side[0] * along[1] - side[1] * along[0]
            };
            ring(mesh, p, along, side, up, origin, sides);
            rows++;
        }
        int wide = sides + 1;
        for (int j = 0; j + 1 < rows; j++) {
            for (int s = 0; s < sides; s++) {
                int v = first + j * wide + s;
                mesh.quad(v, v + 1, v + 1 + wide, v + wide);
            }
        }
    }

    private static void ring(
            MeshBuilder mesh, double[] p, double[] along, double[] side, double[] up, double[] origin, int sides) {
        for (int s = 0; s <= sides; s++) {
            double angle = 2 * StrictMath.PI * (s % sides) / sides;
            double c = StrictMath.cos(angle);
            double d = StrictMath.sin(angle);
            double nx = c * side[0] + d * up[0];
            double ny = c * side[1] + d * up[1];
            double nz = c * side[2] + d * up[2];
            double lump = Noise.value(
                    (float) (2.3 * p[0] + 3 * nx), (float) (2.3 * p[1] + 3 * ny), (float) (2.3 * p[2] + 3 * nz));
            double r = p[3] * (0.82 + 0.4 * lump);
            double x = p[0] + r * nx;
            double y = p[1] + r * ny;
            double z = p[2] + r * nz;
            double moss = StrictMath.clamp(
                    0.25
                            + 0.55 * ny
                            + 0.9 * (Noise.value((float) (0.7 * x), (float) (0.7 * y), (float) (0.7 * z)) - 0.4),
                    0,
                    1);
            mesh.vertex(
                    x - origin[0],
                    y - origin[1],
                    z - origin[2],
                    nx,
                    ny,
                    nz,
                    along[0],
                    along[2],
                    0.45 + 0.55 * StrictMath.clamp(0.4 + ny, 0, 1),
                    moss,
                    0.3,
                    0);
        }
    }

    private static double[] unit(double x, double y, double z) {
        double norm = StrictMath.sqrt(x * x + y * y + z * z);
        return norm < 1e-9 ? new double[] {1, 0, 0} : new double[] {x / norm, y / norm, z / norm};
    }
}
