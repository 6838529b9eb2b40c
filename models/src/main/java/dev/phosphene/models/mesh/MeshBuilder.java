package dev.phosphene.models.mesh;

import java.util.Arrays;

/** Grows a {@link Mesh} vertex by vertex. Trait defaults: open, no moss, no wear, rigid. */
public final class MeshBuilder {
    private float[] positions = new float[3 * 256];
    private float[] normals = new float[3 * 256];
    private float[] uvs = new float[2 * 256];
    private float[] traits = new float[4 * 256];
    private int[] indices = new int[3 * 512];
    private int vertices;
    private int corners;

    /** Adds a vertex and returns its index. */
    public int vertex(double x, double y, double z, double nx, double ny, double nz, double u, double v) {
        return vertex(x, y, z, nx, ny, nz, u, v, 1, 0, 0, 0);
    }

    /** Adds a vertex with its four traits (occlusion, moss, wear, sway) and returns its index. */
    public int vertex(
            double x,
            double y,
            double z,
            double nx,
            double ny,
            double nz,
            double u,
            double v,
            double occlusion,
            double moss,
            double wear,
            double sway) {
        if (3 * vertices == positions.length) {
            positions = Arrays.copyOf(positions, positions.length * 2);
            normals = Arrays.copyOf(normals, normals.length * 2);
            uvs = Arrays.copyOf(uvs, uvs.length * 2);
            traits = Arrays.copyOf(traits, traits.length * 2);
        }
        int i = vertices++;
        positions[3 * i] = (float) x;
        positions[3 * i + 1] = (float) y;
        positions[3 * i + 2] = (float) z;
        normals[3 * i] = (float) nx;
        normals[3 * i + 1] = (float) ny;
        normals[3 * i + 2] = (float) nz;
        uvs[2 * i] = (float) u;
        uvs[2 * i + 1] = (float) v;
        traits[4 * i] = (float) occlusion;
        traits[4 * i + 1] = (float) moss;
        traits[4 * i + 2] = (float) wear;
        traits[4 * i + 3] = (float) sway;
        return i;
    }

    public MeshBuilder triangle(int a, int b, int c) {
        if (corners + 3 > indices.length) {
            indices = Arrays.copyOf(indices, indices.length * 2);
        }
        indices[corners++] = a;
        indices[corners++] = b;
        indices[corners++] = c;
        return this;
    }

    /** A quad of four corners in counter-clockwise order. */
    public MeshBuilder quad(int a, int b, int c, int d) {
        return triangle(a, b, c).triangle(a, c, d);
    }

    public int vertexCount() {
        return vertices;
    }

    public Mesh build() {
        return new Mesh(
                Arrays.copyOf(positions, 3 * vertices),
                Arrays.copyOf(normals, 3 * vertices),
                Arrays.copyOf(uvs, 2 * vertices),
                Arrays.copyOf(traits, 4 * vertices),
                Arrays.copyOf(indices, corners));
    }
}
