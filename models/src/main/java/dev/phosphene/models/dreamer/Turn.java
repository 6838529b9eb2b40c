package dev.phosphene.models.dreamer;

/** Rotation about an axis (Rodrigues). */
final class Turn {
    private Turn() {}

    static double[] about(double[] k, double angle, double[] v) {
        double c = StrictMath.cos(angle);
        double s = StrictMath.sin(angle);
        double dot = k[0] * v[0] + k[1] * v[1] + k[2] * v[2];
        double cx = k[1] * v[2] - k[2] * v[1];
        double cy = k[2] * v[0] - k[0] * v[2];
        double cz = k[0] * v[1] - k[1] * v[0];
        return new double[] {
            v[0] * c + cx * s + k[0] * dot * (1 - c),
            v[1] * c + cy * s + k[1] * dot * (1 - c),
            v[2] * c + cz * s + k[2] * dot * (1 - c)
        };
    }

    static double[] unit(double x, double y, double z) {
        double l = StrictMath.sqrt(x * x + y * y + z * z);
        return new double[] {x / l, y / l, z / l};
    }
}
