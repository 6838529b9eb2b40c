package dev.phosphene.models.sculpt;

/** Bones in a row, each blended into the one before; metres. */
final class Limb implements Field {
    private final RoundCone[] bones;
    private final double[] fillets;
    private final double[] middle = new double[3];
    private final double reach;

    /** Joints are x y z radius each. */
    Limb(double[]... joints) {
        int n = joints.length - 1;
        bones = new RoundCone[n];
        fillets = new double[n];
        for (int i = 0; i < n; i++) {
            double[] a = joints[i];
            double[] b = joints[i + 1];
            bones[i] = new RoundCone(a[0], a[1], a[2], a[3], b[0], b[1], b[2], b[3]);
            fillets[i] = 0.6 * Math.min(a[3], b[3]);
        }
        for (double[] j : joints) {
            for (int k = 0; k < 3; k++) {
                middle[k] += j[k] / joints.length;
            }
        }
        double far = 0;
        for (double[] j : joints) {
            far = Math.max(far, from(j[0], j[1], j[2]) + 1.2 * j[3]);
        }
        reach = far;
    }

    private double from(double x, double y, double z) {
        double dx = x - middle[0];
        double dy = y - middle[1];
        double dz = z - middle[2];
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    @Override
    public double atLeast(double x, double y, double z) {
        return from(x, y, z) - reach;
    }

    @Override
    public double at(double x, double y, double z) {
        double d = bones[0].at(x, y, z);
        for (int i = 1; i < bones.length; i++) {
            d = Field.smoothMin(d, bones[i].at(x, y, z), fillets[i]);
        }
        return d;
    }
}
