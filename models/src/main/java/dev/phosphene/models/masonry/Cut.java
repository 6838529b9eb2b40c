package dev.phosphene.models.masonry;

import dev.phosphene.models.mesh.MeshBuilder;
import java.util.List;

/**
 * Turns stones into triangles: every open side becomes a grid whose outer rows follow the rounding of the edges.
 *
 * <p>Vertices say more than their place, for {@code moonstone/ashlar.glsl}: uv.x = 1 + metres from the low edge + 4 · (side length in whole
 * centimetres + 320 · (1 if the low end is open, + 2 if the high end is)), uv.y the same the other way, so that the shader finds joints and worn
 * edges on two triangles; traits.w is the stone's seed.
 */
public final class Cut {
    private final MeshBuilder into;
    private final double[] origin;
    private final Detail detail;

    /** Cuts into a mesh whose own origin lies at {@code origin} of the place. */
    public Cut(MeshBuilder into, double[] origin, Detail detail) {
        this.into = into;
        this.origin = origin.clone();
        this.detail = detail;
    }

    /** Adds every open side of a stone. */
    public void add(Stone stone) {
        double[] half = {stone.extent(0) / 2, stone.extent(1) / 2, stone.extent(2) / 2};
        Chisel chisel = new Chisel(stone, half, detail.whole());
        for (int axis = 0; axis < 3; axis++) {
            for (int end = 0; end < 2; end++) {
                if (stone.sides().at(axis, end) == Side.OPEN) {
                    side(stone, half, chisel, axis, end);
                }
            }
        }
    }

    private void side(Stone stone, double[] half, Chisel chisel, int axis, int end) {
        // Right-handed: across × along points outward.
        int a = end == 1 ? (axis + 1) % 3 : (axis + 2) % 3;
        int b = end == 1 ? (axis + 2) % 3 : (axis + 1) % 3;
        double least = StrictMath.min(half[0], StrictMath.min(half[1], half[2]));
        double bevel = detail.rounded() ? StrictMath.min(stone.bevel(), 0.35 * least) : 0;
        Sides sides = stone.sides();
        List<Knot> across = Knot.across(half[a], bevel, sides.at(a, 0), sides.at(a, 1), detail);
        List<Knot> along = Knot.across(half[b], bevel, sides.at(b, 0), sides.at(b, 1), detail);
        double outward = end == 1 ? 1 : -1;
        int first = into.vertexCount();
        for (Knot kb : along) {
            for (Knot ka : across) {
                vertex(stone, half, chisel, bevel, axis, outward, a, b, ka, kb);
            }
        }
        int wide = across.size();
        for (int j = 0; j + 1 < along.size(); j++) {
            for (int i = 0; i + 1 < wide; i++) {
                int v = first + j * wide + i;
                into.quad(v, v + 1, v + 1 + wide, v + wide);
            }
        }
    }

    private void vertex(
            Stone stone,
            double[] half,
            Chisel chisel,
            double bevel,
            int axis,
            double outward,
            int a,
            int b,
            Knot ka,
            Knot kb) {
        double[] n = new double[3];
        n[a] = ka.lateral();
        n[b] = kb.lateral();
        n[axis] = outward * ka.upright() * kb.upright();
        double norm = StrictMath.sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]);
        double[] p = new double[3];
        p[a] = ka.at() + bevel * n[a] / norm;
        p[b] = kb.at() + bevel * n[b] / norm;
        p[axis] = outward * (half[axis] - bevel) + bevel * n[axis] / norm;
        for (int k = 0; k < 3; k++) {
            n[k] /= norm;
        }
        Sides sides = stone.sides();
        double u = StrictMath.clamp(p[a] + half[a], 0, 2 * half[a]);
        double v = StrictMath.clamp(p[b] + half[b], 0, 2 * half[b]);
        double[] face = n.clone();
        chisel.wear(p, n);
        if (detail.whole()) {
            // Few vertices carry a far face: a chip at one of them would turn the light of half the block
            n = face;
        }
        p[axis] -= outward * (ka.drop() + kb.drop());
        double occlusion = ka.occlusion() * kb.occlusion();
        double wear = StrictMath.max(ka.wear(), kb.wear());
        double moss = stone.moss() * (1 - 0.6 * wear) + (detail.deep() ? 0.3 : 0.1) * (1 - occlusion);
        place(
                stone,
                half,
                p,
                n,
                coded(u, half[a], sides.at(a, 0), sides.at(a, 1)),
                coded(v, half[b], sides.at(b, 0), sides.at(b, 1)),
                occlusion,
                StrictMath.min(1, moss),
                wear);
    }

    private static double coded(double metres, double half, Side low, Side high) {
        // The sum stays exact in a float: less than 4 m a side, less than 5200 in all
        double length = StrictMath.min(295, StrictMath.rint(200 * half));
        int open = (low == Side.OPEN ? 1 : 0) + (high == Side.OPEN ? 2 : 0);
        return 1 + metres * length / (200 * half) + 4 * (length + 320 * open);
    }

    /** From the stone's box into the place, through its eight corners. */
    private void place(
            Stone stone,
            double[] half,
            double[] p,
            double[] n,
            double u,
            double v,
            double occlusion,
            double moss,
            double wear) {
        double[] c = stone.corners();
        double[] at = new double[3];
        double[][] slope = new double[3][3];
        for (int i = 0; i < 8; i++) {
            double[] w = new double[3];
            double[] s = new double[3];
            for (int k = 0; k < 3; k++) {
                double t = 0.5 + p[k] / (2 * half[k]);
                boolean high = (i & (1 << k)) != 0;
                w[k] = high ? t : 1 - t;
                s[k] = (high ? 1 : -1) / (2 * half[k]);
            }
            for (int k = 0; k < 3; k++) {
                double corner = c[3 * i + k];
                at[k] += corner * w[0] * w[1] * w[2];
                slope[0][k] += corner * s[0] * w[1] * w[2];
                slope[1][k] += corner * w[0] * s[1] * w[2];
                slope[2][k] += corner * w[0] * w[1] * s[2];
            }
        }
        double[] normal = new double[3];
        for (int k = 0; k < 3; k++) {
            double[] e = slope[(k + 1) % 3];
            double[] f = slope[(k + 2) % 3];
            normal[0] += n[k] * (e[1] * f[2] - e[2] * f[1]);
            normal[1] += n[k] * (e[2] * f[0] - e[0] * f[2]);
            normal[2] += n[k] * (e[0] * f[1] - e[1] * f[0]);
        }
        double norm = StrictMath.sqrt(normal[0] * normal[0] + normal[1] * normal[1] + normal[2] * normal[2]);
        into.vertex(
                at[0] - origin[0],
                at[1] - origin[1],
                at[2] - origin[2],
                normal[0] / norm,
                normal[1] / norm,
                normal[2] / norm,
                u,
                v,
                occlusion,
                moss,
                wear,
                stone.seed());
    }
}
