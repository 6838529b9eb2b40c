package dev.phosphene.models.sculpt;

import java.util.Arrays;

/**
 * A closed surface as bare triangles, counter-clockwise seen from outside.
 *
 * @param positions x y z a vertex, metres
 * @param indices three a triangle
 */
public record Shell(double[] positions, int[] indices) {
    public int vertexCount() {
        return positions.length / 3;
    }

    public int triangleCount() {
        return indices.length / 3;
    }

    /** V − E + F; 2 for each closed piece without holes. Vertices nobody uses do not count. */
    public int eulerCharacteristic() {
        long[] edges = new long[indices.length];
        int found = 0;
        for (int t = 0; t < indices.length; t += 3) {
            for (int e = 0; e < 3; e++) {
                long a = indices[t + e];
                long b = indices[t + (e + 1) % 3];
                if (a < b) {
                    edges[found++] = a << 32 | b;
                }
            }
        }
        Arrays.sort(edges, 0, found);
        int distinct = 0;
        for (int i = 0; i < found; i++) {
            if (i == 0 || edges[i] != edges[i - 1]) {
                distinct++;
            }
        }
        boolean[] used = new boolean[vertexCount()];
        int vertices = 0;
        for (int i : indices) {
            if (!used[i]) {
                used[i] = true;
                vertices++;
            }
        }
        return vertices - distinct + triangleCount();
    }

    /** True when every directed edge has its opposite exactly once as often: no holes. */
    public boolean closed() {
        long[] forward = new long[indices.length];
        long[] backward = new long[indices.length];
        for (int t = 0; t < indices.length; t += 3) {
            for (int e = 0; e < 3; e++) {
                long a = indices[t + e];
                long b = indices[t + (e + 1) % 3];
                forward[t + e] = a << 32 | b;
                backward[t + e] = b << 32 | a;
            }
        }
        Arrays.sort(forward);
        Arrays.sort(backward);
        return Arrays.equals(forward, backward);
    }
}
