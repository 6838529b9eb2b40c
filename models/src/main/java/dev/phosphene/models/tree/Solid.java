package dev.phosphene.models.tree;

/** A solid as its signed distance in metres, negative inside; exact near the surface, never more than twice too far. */
@FunctionalInterface
public interface Solid {
    double at(double x, double y, double z);

    /** Smooth minimum of two distances: a weld of width {@code k} metres (Quilez). */
    static double weld(double a, double b, double k) {
        double h = Math.max(0, k - Math.abs(a - b)) / k;
        return Math.min(a, b) - h * h * k / 4;
    }

    /** Light that reaches a point of the surface, 1 open .. 0 buried: how much nearer the solid is than a free sky would be. */
    default double openness(double x, double y, double z, double nx, double ny, double nz, double reach) {
        double closed = 0;
        double weight = 0;
        for (int i = 1; i <= 4; i++) {
            double d = reach * i * i / 16;
            double free = Math.max(0, Math.min(d, at(x + nx * d, y + ny * d, z + nz * d)));
            double w = 1.0 / i;
            closed += w * (1 - free / d);
            weight += w;
        }
        return Math.max(0, 1 - 1.15 * closed / weight);
    }
}
