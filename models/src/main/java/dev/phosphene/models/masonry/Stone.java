package dev.phosphene.models.masonry;

/**
 * One block as it lies: a hexahedron with what stands against its sides and what time has done to it.
 *
 * @param corners x y z of eight corners in metres; corner i lies at the high end of axis 0, 1, 2 where bit 0, 1, 2 of i is set
 * @param sides what lies against it
 * @param seed 0 .. 1, its own; decides lamellae, tone and chips
 * @param bevel metres, radius of its worn edges
 * @param decay 0 sound .. 1 broken
 * @param moss 0 bare .. 1 overgrown
 */
public record Stone(double[] corners, Sides sides, double seed, double bevel, double decay, double moss) {
    public Stone {
        if (corners.length != 24) {
            throw new IllegalArgumentException("a stone has 8 corners of 3 numbers, not " + corners.length);
        }
    }

    /**
     * A block between two radii, two azimuths (radians) and two heights of a round building; its front faces the centre.
     * Its faces are flat: it is cut, not cast.
     */
    public static Stone polar(
            double inner, double outer, double azimuth0, double azimuth1, double low, double high, Sides sides) {
        double[] c = new double[24];
        for (int i = 0; i < 8; i++) {
            double azimuth = (i & 1) == 0 ? azimuth1 : azimuth0;
            double radius = (i & 4) == 0 ? inner : outer;
            c[3 * i] = radius * StrictMath.sin(azimuth);
            c[3 * i + 1] = (i & 2) == 0 ? low : high;
            c[3 * i + 2] = -radius * StrictMath.cos(azimuth);
        }
        return new Stone(c, sides, 0, 0.02, 0, 0);
    }

    /**
     * A block standing on a point, turned about +y.
     *
     * @param yaw radians; 0 leaves axis 0 on +x, its front towards −z
     */
    public static Stone block(
            double x, double y, double z, double along, double up, double back, double yaw, Sides sides) {
        double[] c = new double[24];
        double cos = StrictMath.cos(yaw);
        double sin = StrictMath.sin(yaw);
        for (int i = 0; i < 8; i++) {
            double a = (i & 1) == 0 ? -along / 2 : along / 2;
            double b = (i & 4) == 0 ? -back / 2 : back / 2;
            c[3 * i] = x + a * cos + b * sin;
            c[3 * i + 1] = (i & 2) == 0 ? y : y + up;
            c[3 * i + 2] = z - a * sin + b * cos;
        }
        return new Stone(c, sides, 0, 0.02, 0, 0);
    }

    public Stone with(double newSeed, double newBevel, double newDecay, double newMoss) {
        return new Stone(corners, sides, newSeed, newBevel, newDecay, newMoss);
    }

    /** The middle of the stone on an axis of the place (0 x, 1 y, 2 z), metres. */
    public double middle(int axis) {
        double sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += corners[3 * i + axis];
        }
        return sum / 8;
    }

    /** Mean length of its four edges along an axis of the stone, metres. */
    public double extent(int axis) {
        double sum = 0;
        for (int i = 0; i < 8; i++) {
            if ((i & (1 << axis)) == 0) {
                int j = i | (1 << axis);
                double x = corners[3 * j] - corners[3 * i];
                double y = corners[3 * j + 1] - corners[3 * i + 1];
                double z = corners[3 * j + 2] - corners[3 * i + 2];
                sum += StrictMath.sqrt(x * x + y * y + z * z);
            }
        }
        return sum / 4;
    }

    /** The stone moved, and tilted by small angles (radians) about x and z through its middle. */
    public Stone nudged(double dx, double dy, double dz, double tiltX, double tiltZ) {
        double mx = middle(0);
        double my = middle(1);
        double mz = middle(2);
        double[] c = new double[24];
        for (int i = 0; i < 8; i++) {
            double x = corners[3 * i] - mx;
            double y = corners[3 * i + 1] - my;
            double z = corners[3 * i + 2] - mz;
            c[3 * i] = mx + dx + x - y * tiltZ;
            c[3 * i + 1] = my + dy + y + x * tiltZ - z * tiltX;
            c[3 * i + 2] = mz + dz + z + y * tiltX;
        }
        return new Stone(c, sides, seed, bevel, decay, moss);
    }

    /** The stone rolled about its middle by a rotation quaternion. */
    public Stone rolled(double qx, double qy, double qz, double qw) {
        double mx = middle(0);
        double my = middle(1);
        double mz = middle(2);
        double[] c = new double[24];
        for (int i = 0; i < 8; i++) {
            double x = corners[3 * i] - mx;
            double y = corners[3 * i + 1] - my;
            double z = corners[3 * i + 2] - mz;
            double tx = 2 * (qy * z - qz * y);
            double ty = 2 * (qz * x - qx * z);
            double tz = 2 * (qx * y - qy * x);
            c[3 * i] = mx + x + qw * tx + qy * tz - qz * ty;
            c[3 * i + 1] = my + y + qw * ty + qz * tx - qx * tz;
            c[3 * i + 2] = mz + z + qw * tz + qx * ty - qy * tx;
        }
        return new Stone(c, sides, seed, bevel, decay, moss);
    }
}
