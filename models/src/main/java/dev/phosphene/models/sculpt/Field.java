package dev.phosphene.models.sculpt;

/** A body as the signed distance to its skin in metres, negative within. It may be smaller than the true distance, never much larger. */
@FunctionalInterface
public interface Field {
    double at(double x, double y, double z);

    /** A number that the distance is not smaller than, cheaply. */
    default double atLeast(double x, double y, double z) {
        return Double.NEGATIVE_INFINITY;
    }

    /** The union of two bodies whose seam is filled over about {@code k} metres (Quilez 2013, "Smooth minimum", quadratic). */
    default Field with(Field other, double k) {
        return (x, y, z) -> smoothMin(at(x, y, z), other.at(x, y, z), k);
    }

    /** This body with {@code other} taken away, its edge rounded over about {@code k} metres. */
    default Field without(Field other, double k) {
        return (x, y, z) -> -smoothMin(-at(x, y, z), other.at(x, y, z), k);
    }

    /** What two bodies share. */
    default Field within(Field other) {
        return (x, y, z) -> Math.max(at(x, y, z), other.at(x, y, z));
    }

    static double smoothMin(double a, double b, double k) {
        double h = Math.max(k - Math.abs(a - b), 0) / k;
        return Math.min(a, b) - 0.25 * h * h * k;
    }

    /** Writes the unit gradient at a point into {@code into}: the outward normal of the skin there. */
    default void gradient(double x, double y, double z, double step, double[] into) {
        double gx = at(x + step, y, z) - at(x - step, y, z);
        double gy = at(x, y + step, z) - at(x, y - step, z);
        double gz = at(x, y, z + step) - at(x, y, z - step);
        double length = Math.sqrt(gx * gx + gy * gy + gz * gz);
        double scale = length > 1e-12 ? 1 / length : 0;
        into[0] = gx * scale;
        into[1] = length > 1e-12 ? gy * scale : 1;
        into[2] = gz * scale;
    }
}
