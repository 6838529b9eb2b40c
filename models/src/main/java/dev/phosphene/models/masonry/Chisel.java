package dev.phosphene.models.masonry;

import dev.phosphene.core.hash.Noise;

/**
 * What time has taken from one stone: corners struck off along planes, edges crumbled. Works in the stone's box: metres from its middle,
 * axes along, up, back.
 */
final class Chisel {
    private final double[] half;
    private final double decay;
    private final int key;
    private final boolean coarse;
    private final double[] planes;

    /** @param coarse only what is missing from broken stones: chips of a sound one are smaller than the triangles of a far one */
    Chisel(Stone stone, double[] half, boolean coarse) {
        this.coarse = coarse;
        this.half = half.clone();
        this.decay = stone.decay();
        this.key = (int) (stone.seed() * 0x1p24);
        int cuts = (int) StrictMath.floor(0.55 + 4.4 * decay * (0.4 + 0.6 * Chance.unit(31, key, 0, 0)));
        planes = new double[coarse && decay < 0.4 ? 0 : 4 * cuts];
        for (int i = 0; 4 * i < planes.length; i++) {
            strike(i);
        }
    }

    /** A plane through the neighbourhood of a corner, more often an upper one. */
    private void strike(int i) {
        double x = Chance.unit(32, key, i, 0) < 0.5 ? -1 : 1;
        double y = Chance.unit(32, key, i, 1) < 0.25 ? -1 : 1;
        double z = Chance.unit(32, key, i, 2) < 0.65 ? -1 : 1;
        double a = 0.25 + Chance.unit(32, key, i, 3);
        double b = 0.25 + Chance.unit(32, key, i, 4);
        double c = 0.25 + Chance.unit(32, key, i, 5);
        double norm = StrictMath.sqrt(a * a + b * b + c * c);
        double depth = 0.02 + (0.06 + 0.22 * decay * decay) * Chance.unit(32, key, i, 6);
        planes[4 * i] = x * a / norm;
        planes[4 * i + 1] = y * b / norm;
        planes[4 * i + 2] = z * c / norm;
        planes[4 * i + 3] = (a * half[0] + b * half[1] + c * half[2]) / norm - depth;
    }

    /** Moves a point of the surface to where it is now, and turns its normal; both are changed in place. */
    void wear(double[] p, double[] n) {
        double taken = crumbled(p[0], p[1], p[2]);
        double step = 0.01;
        double gx = (crumbled(p[0] + step, p[1], p[2]) - taken) / step;
        double gy = (crumbled(p[0], p[1] + step, p[2]) - taken) / step;
        double gz = (crumbled(p[0], p[1], p[2] + step) - taken) / step;
        double along = gx * n[0] + gy * n[1] + gz * n[2];
        p[0] -= taken * n[0];
        p[1] -= taken * n[1];
        p[2] -= taken * n[2];
        n[0] += gx - along * n[0];
        n[1] += gy - along * n[1];
        n[2] += gz - along * n[2];
        for (int i = 0; i < planes.length; i += 4) {
            double over = p[0] * planes[i] + p[1] * planes[i + 1] + p[2] * planes[i + 2] - planes[i + 3];
            if (over > 0) {
                for (int k = 0; k < 3; k++) {
                    p[k] -= over * planes[i + k];
                    n[k] = planes[i + k];
                }
            }
        }
        double norm = StrictMath.sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]);
        for (int k = 0; k < 3; k++) {
            n[k] /= norm;
        }
    }

    /** Metres taken off by crumbling: most at edges, in lumps. */
    private double crumbled(double x, double y, double z) {
        if (coarse) {
            return 0;
        }
        double[] in = {half[0] - StrictMath.abs(x), half[1] - StrictMath.abs(y), half[2] - StrictMath.abs(z)};
        java.util.Arrays.sort(in);
        double edge = Bowl.smooth(0.16, 0, in[1]);
        double lumps = Noise.value((float) (4.5 * x + 31 * (key & 255)), (float) (4.5 * y), (float) (4.5 * z));
        double fine = Noise.value((float) (13 * x), (float) (13 * y + 7 * (key & 63)), (float) (13 * z));
        double depth = 0.018 + 0.06 * decay;
        return depth * ((0.15 + edge) * (0.55 * lumps + 0.25 * fine));
    }
}
