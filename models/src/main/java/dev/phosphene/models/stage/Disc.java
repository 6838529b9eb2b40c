package dev.phosphene.models.stage;

import dev.phosphene.core.hash.Noise;
import dev.phosphene.core.output.Tier;
import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.mesh.MeshBuilder;
import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import dev.phosphene.models.scene.Planting;
import java.util.List;

/**
 * The stage at rest, its top at y = 0: a trodden disc, the ragged flank that rising lays bare, and the heap that soil falling off it leaves.
 *
 * <p>{@code stage.vert} lifts what has traits.w = 1 and lets the heap (traits.w = 0) grow. uv: x and z in metres.
 */
public final class Disc {
    /** The flank reaches this far below the top, deeper than the stage rises. */
    private static final double FLANK = 1.25;
    /** Thickness of the stone lip over the earth of the flank. */
    private static final double LIP = 0.2;

    private final double radius;
    private final MeshBuilder mesh = new MeshBuilder();
    private final int around;
    private final int rings;

    private Disc(double radius, int around, int rings) {
        this.radius = radius;
        this.around = around;
        this.rings = rings;
    }

    /** The stage standing in the middle of its place. */
    public static Planting planting(double radius, Tier tier) {
        int fine =
                switch (tier) {
                    case DRAFT -> 1;
                    case PREVIEW -> 2;
                    case CINEMA -> 4;
                };
        List<Level> levels = List.of(
                new Level(new Disc(radius, 48 * fine, 12 * fine).build(), 4.5 * fine),
                new Level(new Disc(radius, 32, 5).build(), Double.POSITIVE_INFINITY));
        return new Planting(
                new Model("stage", Material.STAGE, levels), new Instances().add(0, 0, 0, 1, 0, 0.5, 0, 0, 0));
    }

    private Mesh build() {
        top();
        flank();
        heap();
        return mesh.build();
    }

    /** The edge is broken: it lies up to 14 cm further in. */
    private double edge(double angle) {
        double x = 3 * StrictMath.cos(angle);
        double z = 3 * StrictMath.sin(angle);
        double broad = Noise.value((float) x, 7, (float) z);
        double fine = Noise.value((float) (4 * x), 9, (float) (4 * z));
        return radius - 0.09 * broad - 0.05 * fine;
    }

    /** Height of the worn top: hollow in the middle by a few centimetres. */
    private double crown(double x, double z) {
        double lumps = Noise.value((float) (0.9 * x), 3, (float) (0.9 * z)) - 0.5;
        return 0.05 * lumps - 0.03 * StrictMath.exp(-(x * x + z * z) / 5);
    }

    private void top() {
        int middle = mesh.vertex(0, crown(0, 0), 0, 0, 1, 0, 0, 0, 1, 0, 0, 1);
        int first = mesh.vertexCount();
        for (int j = 1; j <= rings; j++) {
            for (int i = 0; i < around; i++) {
                double angle = 2 * StrictMath.PI * i / around;
                double r = edge(angle) * j / rings;
                double x = r * StrictMath.cos(angle);
                double z = r * StrictMath.sin(angle);
                double h = 0.15;
                double sx = (crown(x + h, z) - crown(x - h, z)) / (2 * h);
                double sz = (crown(x, z + h) - crown(x, z - h)) / (2 * h);
                double norm = StrictMath.sqrt(1 + sx * sx + sz * sz);
                double wear = j == rings ? 1 : 0;
                mesh.vertex(x, crown(x, z), z, -sx / norm, 1 / norm, -sz / norm, x, z, 1, 0, wear, 1);
            }
        }
        for (int i = 0; i < around; i++) {
            int next = (i + 1) % around;
            mesh.triangle(middle, first + next, first + i);
            for (int j = 0; j + 1 < rings; j++) {
                int a = first + j * around;
                mesh.quad(a + i, a + next, a + around + next, a + around + i);
            }
        }
    }

    /** Downward: lip of stone, then earth set back under it, ragged. */
    private void flank() {
        double[] down = {0, 0.05, LIP, LIP + 0.03, 0.5, 0.85, FLANK};
        double[] in = {0, -0.015, 0.02, 0.14, 0.1, 0.16, 0.1};
        int first = mesh.vertexCount();
        for (int j = 0; j < down.length; j++) {
            for (int i = 0; i <= around; i++) {
                double angle = 2 * StrictMath.PI * (i % around) / around;
                double c = StrictMath.cos(angle);
                double s = StrictMath.sin(angle);
                double earth = j > 2 ? 1 : 0;
                double ragged = Noise.value((float) (9 * c), (float) (4 * down[j]), (float) (9 * s)) - 0.5;
                double r = edge(angle) - in[j] + 0.16 * earth * ragged;
                double y = -down[j] + (j == 0 ? crown(r * c, r * s) : 0);
                double occlusion = j == 3 ? 0.3 : 1 - 0.25 * earth;
                mesh.vertex(r * c, y, r * s, c, 0, s, angle * radius, -down[j], occlusion, 0, j < 2 ? 1 : 0, 1);
            }
        }
        ribbons(first, down.length);
    }

    /** A ring of fallen soil at 35 degrees against the flank; flat at rest, grown when the stage has risen. */
    private void heap() {
        double[] out = {-0.25, 0.1, 0.38, 0.75, 1.0};
        double[] up = {0.52, 0.4, 0.19, 0.05, -0.06};
        int first = mesh.vertexCount();
        for (int j = 0; j < out.length; j++) {
            for (int i = 0; i <= around; i++) {
                double angle = 2 * StrictMath.PI * (i % around) / around;
                double c = StrictMath.cos(angle);
                double s = StrictMath.sin(angle);
                double much = 0.45 + 1.1 * Noise.value((float) (2.6 * c), 5, (float) (2.6 * s));
                double lumps = Noise.value((float) (14 * c), 3 * j, (float) (14 * s)) - 0.5;
                double r = radius + out[j] * (j > 1 ? much : 1) + 0.1 * lumps;
                double y = up[j] * much + (j > 0 && j < 4 ? 0.07 * lumps : 0);
                mesh.vertex(r * c, y, r * s, 0.57 * c, 0.82, 0.57 * s, r * c, r * s, j == 0 ? 0.4 : 0.9, 0, 0, 0);
            }
        }
        ribbons(first, out.length);
    }

    /** Quads between rows that were laid from the top or the inside outward, seen from outside. */
    private void ribbons(int first, int rows) {
        int wide = around + 1;
        for (int j = 0; j + 1 < rows; j++) {
            for (int i = 0; i < around; i++) {
                int a = first + j * wide + i;
                mesh.quad(a, a + 1, a + 1 + wide, a + wide);
            }
        }
    }
}
