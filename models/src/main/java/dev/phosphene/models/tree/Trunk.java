package dev.phosphene.models.tree;

/**
 * The solid of a trunk below its limbs: radius by angle and height, with flare, folds that twist, and burls.
 *
 * @param axis its middle line
 * @param radii pipe radius in metres at each step of height
 * @param step metres between radii
 */
record Trunk(Axis axis, double[] radii, double step, Species species, double[] burls) {
    static Trunk of(Species species, Axis axis, Skeleton skeleton) {
        int n = 1;
        while (n < skeleton.size() && skeleton.parent()[n] == n - 1) {
            n++;
        }
        double step = skeleton.y()[1] - skeleton.y()[0];
        double[] radii = new double[n];
        for (int i = 0; i < n; i++) {
            // The pipe model jumps at each limb; bark grows over the jump
            double sum = 0;
            int count = 0;
            for (int k = Math.max(0, i - 4); k <= Math.min(n - 1, i + 4); k++) {
                sum += skeleton.radius()[k];
                count++;
            }
            radii[i] = sum / count;
        }
        Dice dice = new Dice(species.seed()).fork(4);
        double[] burls = new double[4 * 6];
        for (int i = 0; i < burls.length; i += 4) {
            burls[i] = dice.angle();
            burls[i + 1] = dice.between(2, species.height() * species.firstLimb());
            burls[i + 2] = dice.between(0.35, 0.8);
            burls[i + 3] = dice.between(0.08, 0.26);
        }
        return new Trunk(axis, radii, step, species, burls);
    }

    /** Height in metres to which the trunk is this solid. */
    double top() {
        return (radii.length - 1) * step;
    }

    /** Mean radius in metres at a height: the pipes below the bark, tapering, flared at the foot. */
    double mean(double y) {
        double k = Math.min(radii.length - 1.001, Math.max(0, y / step));
        int i = (int) k;
        double pipe = Grain.mix(radii[i], radii[i + 1], k - i);
        double limbless = species.height() * species.firstLimb();
        double taper = 1.08 - 0.22 * Math.min(1, Math.max(0, y) / limbless);
        // The last metres narrow into the fork they end in
        taper *= 1 - 0.5 * Grain.step(top() - 3.5, top(), y);
        return pipe * taper * (1 + 0.24 * StrictMath.exp(-Math.max(0, y) / 1.3));
    }

    /** Radius in metres at an angle about the axis and a height. */
    double radius(double angle, double y) {
        double folds = 0;
        double depth = species.flutes() * (0.42 + 0.58 * StrictMath.exp(-Math.max(0, y) / 7));
        double turned = angle + species.twist() * y;
        for (int k = 2; k <= 7; k++) {
            double phase = 2.4 * k * k + species.seed() + 0.5 * Grain.at(k, y / 6, species.seed());
            double weight = (k == 2 ? 0.35 : 1) / (1.0 + 0.16 * k);
            folds += weight * StrictMath.cos(k * turned + phase) * (0.6 + 0.4 * Grain.at(k + 9, y / 4.5, 1));
        }
        double r = mean(y) * (1 + depth * 0.34 * folds);
        for (int b = 0; b < burls.length; b += 4) {
            double da = StrictMath.IEEEremainder(angle - burls[b], 2 * Math.PI) * r;
            double dy = y - burls[b + 1];
            double w = burls[b + 2];
            r += burls[b + 3] * StrictMath.exp(-(da * da + dy * dy * 0.6) / (w * w));
        }
        return r;
    }
}
