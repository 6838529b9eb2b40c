package dev.phosphene.models.place.amphitheater;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Planting;
import dev.phosphene.models.scene.Scene;
import java.util.List;
import java.util.Set;

/** A camera that only counts: culling and levels by bounding spheres, as frames are drawn. */
final class View {
    private final double[] eye;
    private final double[] forward;
    private final double[] right;
    private final double[] up;
    private final double wide;
    private final double tall;

    /** x y z, look at x y z, lens in millimetres; 16:9. */
    View(double[] c) {
        eye = new double[] {c[0], c[1], c[2]};
        forward = unit(c[3] - c[0], c[4] - c[1], c[5] - c[2]);
        right = unit(-forward[2], 0, forward[0]);
        up = new double[] {
            right[1] * forward[2] - right[2] * forward[1],
            right[2] * forward[0] - right[0] * forward[2],
            right[0] * forward[1] - right[1] * forward[0]
        };
        wide = 18 / c[6];
        tall = wide * 9 / 16;
    }

    int triangles(Scene scene, Set<Material> without) {
        int sum = 0;
        for (Planting p : scene.plantings()) {
            if (!without.contains(p.model().material())) {
                sum += triangles(p);
            }
        }
        return sum;
    }

    private int triangles(Planting p) {
        List<Level> levels = p.model().levels();
        double[] sphere = sphere(levels);
        float[] v = p.instances().values();
        int sum = 0;
        for (int i = 0; i < p.instances().count(); i++) {
            int o = i * Instances.STRIDE;
            double[] to = rotated(v, o, sphere);
            double radius = sphere[3] * v[o + 3];
            for (int k = 0; k < 3; k++) {
                to[k] = v[o + k] + v[o + 3] * to[k] - eye[k];
            }
            double distance = StrictMath.sqrt(dot(to, to));
            double ahead = dot(to, forward);
            boolean seen = ahead > -radius
                    && StrictMath.abs(dot(to, right)) - wide * ahead < radius * StrictMath.sqrt(1 + wide * wide)
                    && StrictMath.abs(dot(to, up)) - tall * ahead < radius * StrictMath.sqrt(1 + tall * tall);
            for (int l = 0; seen && l < levels.size(); l++) {
                if (distance < levels.get(l).within() * radius) {
                    sum += levels.get(l).mesh().triangleCount();
                    seen = false;
                }
            }
        }
        return sum;
    }

    private static double[] rotated(float[] v, int o, double[] p) {
        double x = v[o + 4];
        double y = v[o + 5];
        double z = v[o + 6];
        double w = v[o + 7];
        double tx = 2 * (y * p[2] - z * p[1]);
        double ty = 2 * (z * p[0] - x * p[2]);
        double tz = 2 * (x * p[1] - y * p[0]);
        return new double[] {
            p[0] + w * tx + y * tz - z * ty, p[1] + w * ty + z * tx - x * tz, p[2] + w * tz + x * ty - y * tx
        };
    }

    private static double[] sphere(List<Level> levels) {
        double[] low = {1e9, 1e9, 1e9};
        double[] high = {-1e9, -1e9, -1e9};
        for (Level l : levels) {
            for (int i = 0; i < l.mesh().positions().length; i++) {
                low[i % 3] = StrictMath.min(low[i % 3], l.mesh().positions()[i]);
                high[i % 3] = StrictMath.max(high[i % 3], l.mesh().positions()[i]);
            }
        }
        double[] s = {(low[0] + high[0]) / 2, (low[1] + high[1]) / 2, (low[2] + high[2]) / 2, 0};
        for (Level l : levels) {
            Mesh m = l.mesh();
            for (int i = 0; i < m.positions().length; i += 3) {
                double dx = m.positions()[i] - s[0];
                double dy = m.positions()[i + 1] - s[1];
                double dz = m.positions()[i + 2] - s[2];
                s[3] = StrictMath.max(s[3], StrictMath.sqrt(dx * dx + dy * dy + dz * dz));
            }
        }
        return s;
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    private static double[] unit(double x, double y, double z) {
        double norm = StrictMath.sqrt(x * x + y * y + z * z);
        return new double[] {x / norm, y / norm, z / norm};
    }
}
