package dev.phosphene.models.tree;

import dev.phosphene.models.mesh.MeshBuilder;

/** The bare trunk between foot and crown as rings of its true, folded cross-section. */
final class Stem {
    private Stem() {}

    /**
     * Adds the trunk from {@code bottom} metres upwards.
     *
     * @param sides vertices a ring
     * @param rise metres between rings
     * @param inset share by which the lowest ring is drawn in, to hide in the foot's mesh
     */
    static void add(MeshBuilder mesh, Trunk trunk, double bottom, int sides, double rise, double inset, Skin skin) {
        double top = trunk.top();
        int rings = Math.max(2, (int) Math.ceil((top - bottom) / rise) + 1);
        double[] traits = new double[4];
        int previous = -1;
        for (int k = 0; k < rings; k++) {
            double y = Grain.mix(bottom, top, k / (double) (rings - 1));
            double shrink = k == 0 ? 1 - inset : 1;
            int first = mesh.vertexCount();
            for (int s = 0; s < sides; s++) {
                vertex(mesh, trunk, 2 * Math.PI * s / sides, y, shrink, skin, traits);
            }
            if (previous >= 0) {
                for (int s = 0; s < sides; s++) {
                    int n = (s + 1) % sides;
                    mesh.quad(previous + s, first + s, first + n, previous + n);
                }
            }
            previous = first;
        }
        cap(mesh, trunk, previous, sides, skin, traits);
    }

    private static void vertex(
            MeshBuilder mesh, Trunk trunk, double angle, double y, double shrink, Skin skin, double[] traits) {
        double r = trunk.radius(angle, y);
        double c = StrictMath.cos(angle);
        double s = StrictMath.sin(angle);
        // Normal of the surface r(angle, y), by differences
        double around = (trunk.radius(angle + 0.02, y) - trunk.radius(angle - 0.02, y)) / 0.04;
        double e = 0.05;
        double upX = (trunk.axis().x(y + e) - trunk.axis().x(y - e)) / (2 * e);
        double upZ = (trunk.axis().z(y + e) - trunk.axis().z(y - e)) / (2 * e);
        double widening = (trunk.radius(angle, y + e) - trunk.radius(angle, y - e)) / (2 * e);
        double nx = c + s * around / r;
        double nz = s - c * around / r;
        double ny = -(widening + c * upX + s * upZ);
        double length = Math.sqrt(nx * nx + ny * ny + nz * nz);
        nx /= length;
        ny /= length;
        nz /= length;
        double x = trunk.axis().x(y) + c * r * shrink;
        double z = trunk.axis().z(y) + s * r * shrink;
        skin.at(x, y, z, nx, ny, nz, traits);
        mesh.vertex(x, y, z, nx, ny, nz, 0, 0, traits[0], traits[1], traits[2], traits[3]);
    }

    private static void cap(MeshBuilder mesh, Trunk trunk, int ring, int sides, Skin skin, double[] traits) {
        double y = trunk.top();
        double x = trunk.axis().x(y);
        double z = trunk.axis().z(y);
        skin.at(x, y, z, 0, 1, 0, traits);
        int tip = mesh.vertex(x, y + trunk.mean(y), z, 0, 1, 0, 0, 0, traits[0], traits[1], traits[2], traits[3]);
        for (int s = 0; s < sides; s++) {
            mesh.triangle(ring + (s + 1) % sides, ring + s, tip);
        }
    }
}
