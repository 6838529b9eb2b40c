package dev.phosphene.models.place.forest;

import dev.phosphene.models.tree.Grain;

/** Where cameras come close to the ground: what stands within arm's reach of these lines is worth a second look. */
final class Lens {
    // Each line: from x y z to x y z, and metres within which moss has depth
    private static final double[][] LINES = {
        {0.40, 0.35, 3.0, 0.06, 0.37, 0.65, 3.4}, {0.96, 1.52, -14, 0.36, 1.52, -19.5, 4.2}
    };

    private Lens() {}

    /** 1 at a lens, falling to 0 where its near ground ends. */
    static double near(double x, double y, double z) {
        double best = 0;
        for (double[] line : LINES) {
            double far = line[6];
            best = Math.max(best, Grain.step(far, 0.72 * far, distance(line, x, y, z)));
        }
        return best;
    }

    private static double distance(double[] line, double x, double y, double z) {
        double dx = line[3] - line[0];
        double dy = line[4] - line[1];
        double dz = line[5] - line[2];
        double along = ((x - line[0]) * dx + (y - line[1]) * dy + (z - line[2]) * dz) / (dx * dx + dy * dy + dz * dz);
        double t = Grain.clamp(along);
        double ex = x - line[0] - t * dx;
        double ey = y - line[1] - t * dy;
        double ez = z - line[2] - t * dz;
        return Math.sqrt(ex * ex + ey * ey + ez * ez);
    }
}
