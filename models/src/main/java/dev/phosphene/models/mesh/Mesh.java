package dev.phosphene.models.mesh;

/**
 * A triangle mesh as plain arrays, in its own space, metres.
 *
 * @param positions x y z a vertex
 * @param normals unit x y z a vertex
 * @param uvs two a vertex; metres along the surface unless the maker says otherwise
 * @param traits four a vertex, each 0 .. 1: occlusion (1 open .. 0 buried), moss coverage, wear (1 at an exposed edge), sway (0 rigid .. 1 tip)
 * @param indices three a triangle, counter-clockwise seen from outside
 */
public record Mesh(float[] positions, float[] normals, float[] uvs, float[] traits, int[] indices) {
    public Mesh {
        int n = positions.length / 3;
        if (positions.length != 3 * n || normals.length != 3 * n || uvs.length != 2 * n || traits.length != 4 * n) {
            throw new IllegalArgumentException("mesh arrays disagree: " + positions.length + " position, "
                    + normals.length + " normal, " + uvs.length + " uv, " + traits.length + " trait floats");
        }
        if (indices.length % 3 != 0) {
            throw new IllegalArgumentException("indices come in threes, not " + indices.length);
        }
    }

    public int vertexCount() {
        return positions.length / 3;
    }

    public int triangleCount() {
        return indices.length / 3;
    }
}
