package dev.phosphene.models.sculpt;

/** An axis-parallel ellipsoid, metres. First-order distance (Quilez, "Ellipsoid SDF"). */
public record Ellipsoid(double cx, double cy, double cz, double rx, double ry, double rz) implements Field {
    @Override
    public double atLeast(double x, double y, double z) {
        double dx = x - cx;
        double dy = y - cy;
        double dz = z - cz;
        return Math.sqrt(dx * dx + dy * dy + dz * dz) - Math.max(rx, Math.max(ry, rz));
    }

    @Override
    public double at(double x, double y, double z) {
        double px = (x - cx) / rx;
        double py = (y - cy) / ry;
        double pz = (z - cz) / rz;
        double k0 = Math.sqrt(px * px + py * py + pz * pz);
        double k1 = Math.sqrt(px * px / (rx * rx) + py * py / (ry * ry) + pz * pz / (rz * rz));
        return k1 < 1e-9 ? -Math.min(rx, Math.min(ry, rz)) : k0 * (k0 - 1) / k1;
    }
}
