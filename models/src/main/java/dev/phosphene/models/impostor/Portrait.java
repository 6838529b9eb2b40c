package dev.phosphene.models.impostor;

import dev.phosphene.models.mesh.Mesh;
import java.util.List;

/** Draws one individual from one side into one cell of an atlas, parallel projection, nine samples a texel. */
final class Portrait {
    private static final int FINE = 3;

    private Portrait() {}

    static void draw(
            List<Mesh> meshes, double angle, int wide, int tall, byte[] rgba, int stride, int left, int bottom) {
        Raster raster = new Raster(wide * FINE, tall * FINE);
        double scale = wide * FINE / Cards.WIDTH;
        double c = StrictMath.cos(angle);
        double s = StrictMath.sin(angle);
        for (Mesh mesh : meshes) {
            double[][] corners = new double[mesh.vertexCount()][];
            for (int i = 0; i < corners.length; i++) {
                double x = mesh.positions()[3 * i];
                double z = mesh.positions()[3 * i + 2];
                corners[i] = new double[] {
                    (c * x + s * z) * scale + raster.width() / 2.0,
                    mesh.positions()[3 * i + 1] * scale,
                    c * z - s * x,
                    mesh.traits()[4 * i],
                    mesh.traits()[4 * i + 1]
                };
            }
            int[] index = mesh.indices();
            for (int t = 0; t < index.length; t += 3) {
                raster.triangle(corners[index[t]], corners[index[t + 1]], corners[index[t + 2]]);
            }
        }
        for (int y = 0; y < tall; y++) {
            for (int x = 0; x < wide; x++) {
                texel(raster, x, y, rgba, 4 * ((bottom + y) * stride + left + x));
            }
        }
    }

    private static void texel(Raster raster, int x, int y, byte[] rgba, int o) {
        double open = 0;
        double moss = 0;
        double near = 0;
        int covered = 0;
        for (int k = 0; k < FINE * FINE; k++) {
            int px = x * FINE + k % FINE;
            int py = y * FINE + k / FINE;
            if (raster.covered(px, py)) {
                open += raster.first(px, py);
                moss += raster.second(px, py);
                near += raster.nearness(px, py);
                covered++;
            }
        }
        int n = Math.max(1, covered);
        rgba[o] = unit(open / n);
        rgba[o + 1] = unit(moss / n);
        rgba[o + 2] = unit(0.5 + near / n / Cards.WIDTH);
        rgba[o + 3] = unit(covered / (double) (FINE * FINE));
    }

    private static byte unit(double x) {
        return (byte) Math.round(255 * Math.min(1, Math.max(0, x)));
    }
}
