package dev.phosphene.models.sculpt;

import dev.phosphene.models.mesh.Mesh;
import dev.phosphene.models.mesh.MeshBuilder;

/** What a body's skin carries besides its shape: uv and three traits as functions of the point. */
@FunctionalInterface
public interface Paint {
    /** Writes u, v, then traits y, z, w; the first trait, occlusion, is measured from the field. */
    void at(double x, double y, double z, double[] into);

    /** A shell as a mesh: normals from the field, occlusion by how soon the way outward meets the body again. */
    default Mesh mesh(Shell shell, Field field, double cell) {
        MeshBuilder mesh = new MeshBuilder();
        double[] n = new double[3];
        double[] painted = new double[5];
        double[] p = shell.positions();
        for (int v = 0; v < shell.vertexCount(); v++) {
            double x = p[3 * v];
            double y = p[3 * v + 1];
            double z = p[3 * v + 2];
            field.gradient(x, y, z, cell, n);
            at(x, y, z, painted);
            mesh.vertex(
                    x,
                    y,
                    z,
                    n[0],
                    n[1],
                    n[2],
                    painted[0],
                    painted[1],
                    openness(field, x, y, z, n),
                    painted[2],
                    painted[3],
                    painted[4]);
        }
        int[] indices = shell.indices();
        for (int t = 0; t < indices.length; t += 3) {
            mesh.triangle(indices[t], indices[t + 1], indices[t + 2]);
        }
        return mesh.build();
    }

    private static double openness(Field field, double x, double y, double z, double[] n) {
        double hidden = 0;
        double weight = 1;
        for (double h = 0.04; h < 0.5; h *= 2) {
            hidden += weight * Math.max(0, h - field.at(x + n[0] * h, y + n[1] * h, z + n[2] * h)) / h;
            weight *= 0.7;
        }
        return Math.clamp(1 - 0.55 * hidden, 0, 1);
    }
}
