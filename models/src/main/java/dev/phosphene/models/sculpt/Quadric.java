package dev.phosphene.models.sculpt;

/** The sum of squared distances to planes, as ten numbers in an array (Garland and Heckbert 1997). */
final class Quadric {
    static final int SIZE = 10;

    private Quadric() {}

    /** Adds the plane n·p + d = 0 with a weight to the quadric that starts at {@code o}. */
    static void add(double[] q, int o, double nx, double ny, double nz, double d, double weight) {
        q[o] += weight * nx * nx;
        q[o + 1] += weight * nx * ny;
        q[o + 2] += weight * nx * nz;
        q[o + 3] += weight * nx * d;
        q[o + 4] += weight * ny * ny;
        q[o + 5] += weight * ny * nz;
        q[o + 6] += weight * ny * d;
        q[o + 7] += weight * nz * nz;
        q[o + 8] += weight * nz * d;
        q[o + 9] += weight * d * d;
    }

    static double error(double[] q, double x, double y, double z) {
        return q[0] * x * x
                + 2 * q[1] * x * y
                + 2 * q[2] * x * z
                + 2 * q[3] * x
                + q[4] * y * y
                + 2 * q[5] * y * z
                + 2 * q[6] * y
                + q[7] * z * z
                + 2 * q[8] * z
                + q[9];
    }

    /** Solves for the point of least error; false when it is not well determined. */
    static boolean least(double[] q, double[] into) {
        double a = q[0];
        double b = q[1];
        double c = q[2];
        double d = q[4];
        double e = q[5];
        double f = q[7];
        double det = a * (d * f - e * e) - b * (b * f - e * c) + c * (b * e - d * c);
        double trace = a + d + f;
        if (Math.abs(det) < 1e-4 * trace * trace * trace) {
            return false;
        }
        double rx = -q[3];
        double ry = -q[6];
        double rz = -q[8];
        into[0] = (rx * (d * f - e * e) - b * (ry * f - e * rz) + c * (ry * e - d * rz)) / det;
        into[1] = (a * (ry * f - rz * e) - rx * (b * f - e * c) + c * (b * rz - ry * c)) / det;
        into[2] = (a * (d * rz - e * ry) - b * (b * rz - ry * c) + rx * (b * e - d * c)) / det;
        return true;
    }
}
