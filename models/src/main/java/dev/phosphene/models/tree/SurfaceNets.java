package dev.phosphene.models.tree;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.mesh.MeshBuilder;
import java.util.Arrays;

/**
 * Draws the skin of a {@link Solid} within a box: one vertex a cell that the surface crosses, at the mean of its crossings (Gibson,
 * Constrained elastic surface nets, 1998). The skin is open where it leaves the box.
 */
public final class SurfaceNets {
    // Coarse blocks of this many cells are skipped when their middle lies further from the surface than their corner
    private static final int BLOCK = 4;

    private final Solid solid;
    private final double lowX;
    private final double lowY;
    private final double lowZ;
    private final double cell;
    private final int nx;
    private final int ny;
    private final int nz;
    private final float[] values;
    private final MeshBuilder mesh = new MeshBuilder();
    private final int[] vertexOf;

    private SurfaceNets(Solid solid, double[] low, double[] high, double cell) {
        this.solid = solid;
        this.cell = cell;
        lowX = low[0];
        lowY = low[1];
        lowZ = low[2];
        nx = (int) Math.ceil((high[0] - lowX) / cell) + 1;
        ny = (int) Math.ceil((high[1] - lowY) / cell) + 1;
        nz = (int) Math.ceil((high[2] - lowZ) / cell) + 1;
        values = new float[nx * ny * nz];
        vertexOf = new int[nx * ny * nz];
    }

    /** The skin of a solid in the box from {@code low} to {@code high} (x y z, metres) with cells of {@code cell} metres. */
    public static Mesh skin(Solid solid, double[] low, double[] high, double cell, Skin skin) {
        SurfaceNets nets = new SurfaceNets(solid, low, high, cell);
        nets.sample();
        nets.placeVertices(skin);
        nets.joinFaces();
        return nets.mesh.build();
    }

    private void sample() {
        Arrays.fill(values, 1e3f);
        for (int k = 0; k < nz; k += BLOCK) {
            for (int j = 0; j < ny; j += BLOCK) {
                for (int i = 0; i < nx; i += BLOCK) {
                    double half = BLOCK / 2.0;
                    double d = solid.at(lowX + (i + half) * cell, lowY + (j + half) * cell, lowZ + (k + half) * cell);
                    boolean far = Math.abs(d) > 2.2 * Math.sqrt(3) * (half + 1) * cell;
                    fillBlock(i, j, k, far ? d : Double.NaN);
                }
            }
        }
    }

    private void fillBlock(int i0, int j0, int k0, double known) {
        for (int k = k0; k < Math.min(nz, k0 + BLOCK); k++) {
            for (int j = j0; j < Math.min(ny, j0 + BLOCK); j++) {
                for (int i = i0; i < Math.min(nx, i0 + BLOCK); i++) {
                    double d =
                            Double.isNaN(known) ? solid.at(lowX + i * cell, lowY + j * cell, lowZ + k * cell) : known;
                    values[index(i, j, k)] = (float) (d == 0 ? 1e-6 : d);
                }
            }
        }
    }

    private void placeVertices(Skin skin) {
        Arrays.fill(vertexOf, -1);
        double[] traits = new double[4];
        double[] at = new double[3];
        for (int k = 0; k + 1 < nz; k++) {
            for (int j = 0; j + 1 < ny; j++) {
                for (int i = 0; i + 1 < nx; i++) {
                    if (crossing(i, j, k, at)) {
                        vertexOf[index(i, j, k)] = vertex(at[0], at[1], at[2], skin, traits);
                    }
                }
            }
        }
    }

    // Mean of the points where the surface crosses the cell's twelve edges
    private boolean crossing(int i, int j, int k, double[] at) {
        double sx = 0;
        double sy = 0;
        double sz = 0;
        int count = 0;
        for (int edge = 0; edge < 12; edge++) {
            int axis = edge / 4;
            int u = edge & 1;
            int v = edge >> 1 & 1;
            int ai = axis == 0 ? 0 : u;
            int aj = axis == 1 ? 0 : axis == 0 ? u : v;
            int ak = axis == 2 ? 0 : v;
            float a = values[index(i + ai, j + aj, k + ak)];
            float b = values[
                    index(i + ai + (axis == 0 ? 1 : 0), j + aj + (axis == 1 ? 1 : 0), k + ak + (axis == 2 ? 1 : 0))];
            if (a < 0 != b < 0) {
                double t = a / (a - b);
                sx += ai + (axis == 0 ? t : 0);
                sy += aj + (axis == 1 ? t : 0);
                sz += ak + (axis == 2 ? t : 0);
                count++;
            }
        }
        if (count == 0) {
            return false;
        }
        at[0] = lowX + (i + sx / count) * cell;
        at[1] = lowY + (j + sy / count) * cell;
        at[2] = lowZ + (k + sz / count) * cell;
        return true;
    }

    private int vertex(double x, double y, double z, Skin skin, double[] traits) {
        double e = 0.3 * cell;
        double gx = solid.at(x + e, y, z) - solid.at(x - e, y, z);
        double gy = solid.at(x, y + e, z) - solid.at(x, y - e, z);
        double gz = solid.at(x, y, z + e) - solid.at(x, y, z - e);
        double length = Math.sqrt(gx * gx + gy * gy + gz * gz);
        if (length < 1e-9) {
            gy = length = 1;
        }
        gx /= length;
        gy /= length;
        gz /= length;
        skin.at(x, y, z, gx, gy, gz, traits);
        return mesh.vertex(x, y, z, gx, gy, gz, x, z, traits[0], traits[1], traits[2], traits[3]);
    }

    // Every grid edge the surface crosses joins the four cells around it
    private void joinFaces() {
        int[] step = {1, nx, nx * ny};
        for (int k = 1; k + 1 < nz; k++) {
            for (int j = 1; j + 1 < ny; j++) {
                for (int i = 1; i + 1 < nx; i++) {
                    int o = index(i, j, k);
                    for (int axis = 0; axis < 3; axis++) {
                        boolean inside = values[o] < 0;
                        if (inside != values[o + step[axis]] < 0) {
                            int u = step[(axis + 1) % 3];
                            int v = step[(axis + 2) % 3];
                            face(vertexOf[o - u - v], vertexOf[o - v], vertexOf[o], vertexOf[o - u], inside);
                        }
                    }
                }
            }
        }
    }

    private void face(int a, int b, int c, int d, boolean outward) {
        if (outward) {
            mesh.quad(a, b, c, d);
        } else {
            mesh.quad(a, d, c, b);
        }
    }

    private int index(int i, int j, int k) {
        return (k * ny + j) * nx + i;
    }
}
