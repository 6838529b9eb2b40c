package dev.phosphene.models.tree;

import java.util.Arrays;

/** A skeleton as a solid: round cones between nodes, welded, found through a grid over the ground plane. */
final class Cones implements Solid {
    private static final double CELL = 0.8;

    private final Skeleton bones;
    private final double weld;
    private final double lowX;
    private final double lowZ;
    private final int nx;
    private final int nz;
    private final int[][] cells;
    private final double far;

    /** All cones whose radius reaches {@code least} metres; further than {@code margin} from any the distance reads {@code margin}. */
    Cones(Skeleton bones, double weld, double least, double margin) {
        this.bones = bones;
        this.weld = weld;
        this.far = margin;
        double extent = 0;
        for (int i = 0; i < bones.size(); i++) {
            extent = Math.max(extent, Math.max(Math.abs(bones.x()[i]), Math.abs(bones.z()[i])));
        }
        lowX = lowZ = -extent - margin;
        nx = nz = (int) (2 * (extent + margin) / CELL) + 1;
        cells = new int[nx * nz][];
        for (int i = 1; i < bones.size(); i++) {
            if (bones.radius()[i] >= least && bones.parent()[i] > 0) {
                enter(i, bones.radius()[bones.parent()[i]] + margin);
            }
        }
    }

    private void enter(int i, double margin) {
        int p = bones.parent()[i];
        int i0 = cell(Math.min(bones.x()[i], bones.x()[p]) - margin - lowX, nx);
        int i1 = cell(Math.max(bones.x()[i], bones.x()[p]) + margin - lowX, nx);
        int k0 = cell(Math.min(bones.z()[i], bones.z()[p]) - margin - lowZ, nz);
        int k1 = cell(Math.max(bones.z()[i], bones.z()[p]) + margin - lowZ, nz);
        for (int k = k0; k <= k1; k++) {
            for (int c = k * nx + i0; c <= k * nx + i1; c++) {
                int[] old = cells[c];
                int n = old == null ? 0 : old.length;
                int[] more = old == null ? new int[1] : Arrays.copyOf(old, n + 1);
                more[n] = i;
                cells[c] = more;
            }
        }
    }

    private static int cell(double d, int n) {
        return Math.min(n - 1, Math.max(0, (int) (d / CELL)));
    }

    @Override
    public double at(double x, double y, double z) {
        int[] near = cells[cell(z - lowZ, nz) * nx + cell(x - lowX, nx)];
        double d = far;
        if (near == null) {
            return d;
        }
        for (int i : near) {
            double c = cone(i, x, y, z);
            if (c < d + weld) {
                d = Solid.weld(d, c, weld);
            }
        }
        return d;
    }

    private double cone(int i, double x, double y, double z) {
        int p = bones.parent()[i];
        double ax = bones.x()[p];
        double ay = bones.y()[p];
        double az = bones.z()[p];
        double bx = bones.x()[i] - ax;
        double by = bones.y()[i] - ay;
        double bz = bones.z()[i] - az;
        double t = ((x - ax) * bx + (y - ay) * by + (z - az) * bz) / (bx * bx + by * by + bz * bz + 1e-12);
        t = Math.min(1, Math.max(0, t));
        double dx = x - ax - bx * t;
        double dy = y - ay - by * t;
        double dz = z - az - bz * t;
        return Math.sqrt(dx * dx + dy * dy + dz * dz) - Grain.mix(bones.radius()[p], bones.radius()[i], t);
    }
}
