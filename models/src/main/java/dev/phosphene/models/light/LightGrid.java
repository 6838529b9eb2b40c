package dev.phosphene.models.light;

/**
 * A box of cells in which bounced light is known; values sit at cell centres.
 *
 * @param minX metres, like the other bounds
 * @param nx cells along x
 */
public record LightGrid(
        double minX, double minY, double minZ, double maxX, double maxY, double maxZ, int nx, int ny, int nz) {
    public int cells() {
        return nx * ny * nz;
    }

    public double x(int i) {
        return minX + (i + 0.5) * (maxX - minX) / nx;
    }

    public double y(int j) {
        return minY + (j + 0.5) * (maxY - minY) / ny;
    }

    public double z(int k) {
        return minZ + (k + 0.5) * (maxZ - minZ) / nz;
    }
}
