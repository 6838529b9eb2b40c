package dev.phosphene.models.light;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Planting;
import dev.phosphene.models.scene.Scene;
import java.util.List;

/** Puts a place's instances into one {@link TriangleSoup}, in a coarse level of detail: bounced light does not see twigs. */
final class SceneSoup {
    private static final int FINE_ENOUGH = 600;

    private SceneSoup() {}

    static TriangleSoup of(Scene scene, LightGrid grid) {
        TriangleSoup soup = new TriangleSoup();
        for (Planting planting : scene.plantings()) {
            double reflects = albedo(planting.model().material());
            if (reflects >= 0) {
                add(soup, planting, reflects, grid);
            }
        }
        return soup;
    }

    /** Share of light a material reflects, or −1 for what neither blocks nor bounces light. */
    private static double albedo(Material material) {
        return switch (material) {
            case BARK -> 0.10;
            case FOLIAGE -> 0.14;
            case SOIL -> 0.08;
            case ROCK -> 0.14;
            case MOONSTONE -> 0.32;
            case STAGE -> 0.16;
            case FIGURE -> 0.04;
            case WATER, MOSS, IMPOSTOR, WING, HARP, CLOTH, HAND, SHARD -> -1;
        };
    }

    private static int lamp(Material material) {
        return switch (material) {
            case STAGE -> LightGroup.STAGE.ordinal();
            case FIGURE -> LightGroup.CROWD.ordinal();
            default -> -1;
        };
    }

    private static void add(TriangleSoup soup, Planting planting, double reflects, LightGrid grid) {
        Mesh mesh = coarse(planting.model().levels());
        double reach = extent(mesh);
        Instances instances = planting.instances();
        int lamp = lamp(planting.model().material());
        for (int i = 0; i < instances.count(); i++) {
            int o = i * Instances.STRIDE;
            float[] v = instances.values();
            if (near(grid, v[o], v[o + 2], reach * v[o + 3])) {
                place(soup, mesh, v, o, reflects, lamp);
            }
        }
    }

    private static Mesh coarse(List<Level> levels) {
        for (Level level : levels) {
            if (level.mesh().triangleCount() <= FINE_ENOUGH) {
                return level.mesh();
            }
        }
        return levels.get(levels.size() - 1).mesh();
    }

    private static double extent(Mesh mesh) {
        double farthest = 0;
        float[] p = mesh.positions();
        for (int i = 0; i < p.length; i += 3) {
            farthest = Math.max(farthest, p[i] * p[i] + p[i + 2] * p[i + 2]);
        }
        return Math.sqrt(farthest);
    }

    private static boolean near(LightGrid g, double x, double z, double reach) {
        double margin = reach + 6;
        return x > g.minX() - margin && x < g.maxX() + margin && z > g.minZ() - margin && z < g.maxZ() + margin;
    }

    private static void place(TriangleSoup soup, Mesh mesh, float[] v, int o, double reflects, int lamp) {
        float[] nine = new float[9];
        int[] indices = mesh.indices();
        for (int t = 0; t < indices.length; t += 3) {
            double moss = 0;
            for (int c = 0; c < 3; c++) {
                moss += mesh.traits()[4 * indices[t + c] + 1] / 3.0;
                toWorld(mesh.positions(), 3 * indices[t + c], v, o, nine, 3 * c);
            }
            soup.add(nine, reflects, moss, lamp);
        }
    }

    /** Scale, then turn by the quaternion (p + 2 q × (q × p + w p)), then move. */
    private static void toWorld(float[] p, int from, float[] v, int o, float[] out, int to) {
        float s = v[o + 3];
        float x = p[from] * s;
        float y = p[from + 1] * s;
        float z = p[from + 2] * s;
        float qx = v[o + 4];
        float qy = v[o + 5];
        float qz = v[o + 6];
        float qw = v[o + 7];
        float cx = qy * z - qz * y + qw * x;
        float cy = qz * x - qx * z + qw * y;
        float cz = qx * y - qy * x + qw * z;
        out[to] = x + 2 * (qy * cz - qz * cy) + v[o];
        out[to + 1] = y + 2 * (qz * cx - qx * cz) + v[o + 1];
        out[to + 2] = z + 2 * (qx * cy - qy * cx) + v[o + 2];
    }
}
