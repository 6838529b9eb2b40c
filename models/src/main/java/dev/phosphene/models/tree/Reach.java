package dev.phosphene.models.tree;

import dev.phosphene.models.mesh.Mesh;

/** How large a mesh is: the radius in metres of the sphere about the middle of its box, which levels of detail are measured in. */
public final class Reach {
    private Reach() {}

    public static double of(Mesh mesh) {
        float[] low = {Float.MAX_VALUE, Float.MAX_VALUE, Float.MAX_VALUE};
        float[] high = {-Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
        float[] p = mesh.positions();
        for (int i = 0; i < p.length; i++) {
            low[i % 3] = Math.min(low[i % 3], p[i]);
            high[i % 3] = Math.max(high[i % 3], p[i]);
        }
        double most = 0;
        for (int i = 0; i < p.length; i += 3) {
            double d = 0;
            for (int k = 0; k < 3; k++) {
                double e = p[i + k] - (low[k] + high[k]) / 2.0;
                d += e * e;
            }
            most = Math.max(most, d);
        }
        return Math.max(1e-3, Math.sqrt(most));
    }
}
