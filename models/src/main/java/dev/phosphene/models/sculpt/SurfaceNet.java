package dev.phosphene.models.sculpt;

import java.util.Arrays;

/**
 * The skin of a field on a grid: one vertex a cell that the skin crosses, one quad a grid edge that it crosses
 * (Gibson 1998, "Constrained elastic surface nets"), each vertex then drawn onto the skin by Newton's method.
 */
public final class SurfaceNet {
    /** Blocks of this many cells a side are skipped whole when the skin is far. */
    private static final int BLOCK = 8;

    private final Field field;
    private final double cell;
    private final double x0;
    private final double y0;
    private final double z0;
    private final int nx;
    private final int ny;
    private final int nz;
    private final float[] values;
    private final int[] vertexOf;
    private double[] positions = new double[3 * 1024];
    private int vertices;
    private int[] indices = new int[6 * 1024];
    private int corners;

    private SurfaceNet(Field field, double[] low, double[] high, double cell) {
        this.field = field;
        this.cell = cell;
        x0 = low[0];
        y0 = low[1];
        z0 = low[2];
        nx = (int) Math.ceil((high[0] - low[0]) / cell) + 1;
        ny = (int) Math.ceil((high[1] - low[1]) / cell) + 1;
        nz = (int) Math.ceil((high[2] - low[2]) / cell) + 1;
        values = new float[nx * ny * nz];
        vertexOf = new int[values.length];
        Arrays.fill(vertexOf, -1);
    }

    /** The skin within a box that holds the whole body; {@code cell} is the side of a grid cell in metres. */
    public static Shell of(Field field, double[] low, double[] high, double cell) {
        SurfaceNet net = new SurfaceNet(field, low, high, cell);
        net.sample();
        net.place();
        net.join();
        return new Shell(Arrays.copyOf(net.positions, 3 * net.vertices), Arrays.copyOf(net.indices, net.corners));
    }

    private int at(int i, int j, int k) {
        return (k * ny + j) * nx + i;
    }

    private void sample() {
        double reach = 1.3 * cell * BLOCK * Math.sqrt(3) / 2 + 2 * cell;
        for (int bk = 0; bk < nz; bk += BLOCK) {
            for (int bj = 0; bj < ny; bj += BLOCK) {
                for (int bi = 0; bi < nx; bi += BLOCK) {
                    double half = BLOCK / 2.0;
                    double far = field.at(x0 + (bi + half) * cell, y0 + (bj + half) * cell, z0 + (bk + half) * cell);
                    boolean near = Math.abs(far) < reach;
                    for (int k = bk; k < Math.min(nz, bk + BLOCK); k++) {
                        for (int j = bj; j < Math.min(ny, bj + BLOCK); j++) {
                            for (int i = bi; i < Math.min(nx, bi + BLOCK); i++) {
                                values[at(i, j, k)] =
                                        (float) (near ? field.at(x0 + i * cell, y0 + j * cell, z0 + k * cell) : far);
                            }
                        }
                    }
                }
            }
        }
    }

    private void place() {
        double[] normal = new double[3];
        for (int k = 0; k + 1 < nz; k++) {
            for (int j = 0; j + 1 < ny; j++) {
                for (int i = 0; i + 1 < nx; i++) {
                    placeIn(i, j, k, normal);
                }
            }
        }
    }

    private void placeIn(int i, int j, int k, double[] normal) {
        double sx = 0;
        double sy = 0;
        double sz = 0;
        int crossings = 0;
        for (int e = 0; e < 12; e++) {
            // Edge e runs along axis e/4 from one of the four corners that lie across it.
            int axis = e >> 2;
            int u = e & 1;
            int v = e >> 1 & 1;
            int ci = i + (axis == 0 ? 0 : u);
            int cj = j + (axis == 1 ? 0 : axis == 0 ? u : v);
            int ck = k + (axis == 2 ? 0 : v);
            float a = values[at(ci, cj, ck)];
            float b = values[at(ci + (axis == 0 ? 1 : 0), cj + (axis == 1 ? 1 : 0), ck + (axis == 2 ? 1 : 0))];
            if (a < 0 != b < 0) {
                double t = a / (a - b);
                sx += ci + (axis == 0 ? t : 0);
                sy += cj + (axis == 1 ? t : 0);
                sz += ck + (axis == 2 ? t : 0);
                crossings++;
            }
        }
        if (crossings == 0) {
            return;
        }
        double x = x0 + sx / crossings * cell;
        double y = y0 + sy / crossings * cell;
        double z = z0 + sz / crossings * cell;
        double limit = 0.5 * cell;
        for (int step = 0; step < 2; step++) {
            double d = Math.clamp(field.at(x, y, z), -limit, limit);
            field.gradient(x, y, z, 0.1 * cell, normal);
            x -= 0.9 * d * normal[0];
            y -= 0.9 * d * normal[1];
            z -= 0.9 * d * normal[2];
        }
        if (3 * vertices == positions.length) {
            positions = Arrays.copyOf(positions, 2 * positions.length);
        }
        vertexOf[at(i, j, k)] = vertices;
        positions[3 * vertices] = x;
        positions[3 * vertices + 1] = y;
        positions[3 * vertices + 2] = z;
        vertices++;
    }

    private void join() {
        for (int k = 1; k + 1 < nz; k++) {
            for (int j = 1; j + 1 < ny; j++) {
                for (int i = 1; i + 1 < nx; i++) {
                    boolean within = values[at(i, j, k)] < 0;
                    if (within != values[at(i + 1, j, k)] < 0) {
                        quad(within, at(i, j - 1, k - 1), at(i, j, k - 1), at(i, j, k), at(i, j - 1, k));
                    }
                    if (within != values[at(i, j + 1, k)] < 0) {
                        quad(within, at(i - 1, j, k - 1), at(i - 1, j, k), at(i, j, k), at(i, j, k - 1));
                    }
                    if (within != values[at(i, j, k + 1)] < 0) {
                        quad(within, at(i - 1, j - 1, k), at(i, j - 1, k), at(i, j, k), at(i - 1, j, k));
                    }
                }
            }
        }
    }

    private void quad(boolean outward, int a, int b, int c, int d) {
        if (corners + 6 > indices.length) {
            indices = Arrays.copyOf(indices, 2 * indices.length);
        }
        int va = vertexOf[a];
        int vb = vertexOf[outward ? b : d];
        int vc = vertexOf[c];
        int vd = vertexOf[outward ? d : b];
        // The shorter diagonal makes the better pair of triangles.
        if (distance2(va, vc) <= distance2(vb, vd)) {
            add(va, vb, vc);
            add(va, vc, vd);
        } else {
            add(vb, vc, vd);
            add(vb, vd, va);
        }
    }

    private double distance2(int a, int b) {
        double dx = positions[3 * a] - positions[3 * b];
        double dy = positions[3 * a + 1] - positions[3 * b + 1];
        double dz = positions[3 * a + 2] - positions[3 * b + 2];
        return dx * dx + dy * dy + dz * dz;
    }

    private void add(int a, int b, int c) {
        indices[corners++] = a;
        indices[corners++] = b;
        indices[corners++] = c;
    }
}
