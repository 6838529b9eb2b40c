package dev.phosphene.models.crowd;

import dev.phosphene.models.sculpt.Field;

/**
 * A leaf: a thin blade, widest before its middle, hollow on one side; metres.
 *
 * @param root where it grows
 * @param tip where it ends
 * @param face direction its hollow side looks in, about
 * @param half half its greatest width
 * @param thick half its thickness
 */
record Leaf(double[] root, double[] tip, double[] face, double half, double thick) implements Field {
    @Override
    public double at(double x, double y, double z) {
        double ax = tip[0] - root[0];
        double ay = tip[1] - root[1];
        double az = tip[2] - root[2];
        double length = Math.sqrt(ax * ax + ay * ay + az * az);
        double px = x - root[0];
        double py = y - root[1];
        double pz = z - root[2];
        double along = (px * ax + py * ay + pz * az) / length;
        // The face square to the length, and across both.
        double lean = (face[0] * ax + face[1] * ay + face[2] * az) / (length * length);
        double fx = face[0] - lean * ax;
        double fy = face[1] - lean * ay;
        double fz = face[2] - lean * az;
        double size = Math.sqrt(fx * fx + fy * fy + fz * fz);
        double out = (px * fx + py * fy + pz * fz) / size;
        double cx = px - along * ax / length - out * fx / size;
        double cy = py - along * ay / length - out * fy / size;
        double cz = pz - along * az / length - out * fz / size;
        double across = Math.sqrt(cx * cx + cy * cy + cz * cz);
        double t = Math.clamp(along / length, 0, 1);
        double wide = half * (0.35 + 2.05 * t) * Math.pow(1 - t, 0.75) * 0.86 + 0.004;
        double beyond = Math.max(along - length, -along);
        double hollow = out + 6 * across * across - 0.25 * wide;
        double dw = Math.max(across - wide, 0);
        double dt = Math.max(Math.abs(hollow) - thick * (1 - 0.75 * t), 0);
        double db = Math.max(beyond, 0);
        double outside = Math.sqrt(dw * dw + dt * dt + db * db);
        double inside = Math.max(Math.max(across - wide, Math.abs(hollow) - thick * (1 - 0.75 * t)), beyond);
        return outside > 0 ? 0.8 * outside : 0.8 * inside;
    }
}
