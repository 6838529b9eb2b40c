package dev.phosphene.models.crowd;

import dev.phosphene.models.sculpt.Field;

/**
 * Cloth round an upright body: ellipses stacked from low to high, with folds that open downward; metres.
 *
 * @param rings height, half width, half depth and the depth at which the middle lies, lowest first
 * @param folds how many go round
 * @param deep how deep they are at the hem
 */
record Drape(double[][] rings, int folds, double deep) implements Field {
    @Override
    public double atLeast(double x, double y, double z) {
        double low = rings[0][0];
        double high = rings[rings.length - 1][0];
        return Math.max(low - y, y - high) - 0.02;
    }

    @Override
    public double at(double x, double y, double z) {
        int i = 0;
        while (i < rings.length - 2 && y > rings[i + 1][0]) {
            i++;
        }
        double[] a = rings[i];
        double[] b = rings[i + 1];
        double t = Kind.smooth(a[0], b[0], y);
        double wide = a[1] + (b[1] - a[1]) * t;
        double thick = a[2] + (b[2] - a[2]) * t;
        double px = x / wide;
        double pz = (z - a[3] - (b[3] - a[3]) * t) / thick;
        double k = Math.sqrt(px * px + pz * pz);
        double slope = Math.sqrt(px * px / (wide * wide) + pz * pz / (thick * thick));
        double round = slope < 1e-6 ? -Math.min(wide, thick) : k * (k - 1) / slope;
        if (Math.abs(round) < 0.12) {
            double fall = 1 - Kind.smooth(rings[0][0], rings[rings.length - 1][0], y);
            double angle = StrictMath.atan2(px, pz);
            double wave = folds * angle + 1.3 * StrictMath.sin(2.1 * angle + 3.7 * y) + 2.2 * y;
            // A fold is a sharp ridge between broad hollows.
            double ridge = 0.5 + 0.5 * StrictMath.sin(wave);
            double second = 0.5 + 0.5 * StrictMath.sin(1.7 * wave + 1.1 - 3 * y);
            round += deep * (0.25 + 0.75 * fall) * (0.62 - ridge * ridge - 0.35 * second * second);
        }
        double beyond = Math.max(rings[0][0] - y, y - rings[rings.length - 1][0]);
        double outside = Math.sqrt(Math.max(round, 0) * Math.max(round, 0) + Math.max(beyond, 0) * Math.max(beyond, 0));
        return 0.8 * (outside > 0 ? outside : Math.max(round, beyond));
    }
}
