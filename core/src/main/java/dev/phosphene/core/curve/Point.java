package dev.phosphene.core.curve;

/** A point of a place in metres, right-handed, +y up. */
public record Point(double x, double y, double z) {
    public static final Point ORIGIN = new Point(0, 0, 0);

    public Point plus(Point o) {
        return new Point(x + o.x, y + o.y, z + o.z);
    }

    public Point minus(Point o) {
        return new Point(x - o.x, y - o.y, z - o.z);
    }

    public Point times(double s) {
        return new Point(x * s, y * s, z * s);
    }

    public double length() {
        return StrictMath.sqrt(x * x + y * y + z * z);
    }

    public Point mix(Point o, double k) {
        return new Point(x + (o.x - x) * k, y + (o.y - y) * k, z + (o.z - z) * k);
    }

    public double dot(Point o) {
        return x * o.x + y * o.y + z * o.z;
    }

    public Point cross(Point o) {
        return new Point(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x);
    }

    /** Metres to another point. */
    public double distance(Point o) {
        double dx = o.x - x;
        double dy = o.y - y;
        double dz = o.z - z;
        return StrictMath.sqrt(dx * dx + dy * dy + dz * dz);
    }

    /** The direction from here to another point, with length 1. */
    public Point towards(Point o) {
        double s = 1 / distance(o);
        return new Point((o.x - x) * s, (o.y - y) * s, (o.z - z) * s);
    }

    /** This direction with length 1. */
    public Point unit() {
        return times(1 / length());
    }
}
