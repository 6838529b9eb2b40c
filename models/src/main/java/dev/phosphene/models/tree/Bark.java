package dev.phosphene.models.tree;

/** Traits of bark above the foot: shade of the crown, folds of the trunk, moss, and sway of limbs far out. */
record Bark(Trunk trunk, Crown crown) implements Skin {
    @Override
    public void at(double x, double y, double z, double nx, double ny, double nz, double[] out) {
        // The place's baked light knows the crowns; this is what it is too coarse to know
        double open = 0.6 + 0.4 * crown.openness(x, y + 0.5, z);
        double under = 0.72 + 0.28 * ny;
        out[0] = Grain.clamp(open * under * fold(x, y, z));
        out[1] = Cover.above(x, y, z, ny, nz);
        out[2] = 0.3;
        out[3] = Grain.clamp(0.012 * Math.max(0, y - 12) * Math.hypot(x, z) / 6);
    }

    // Folds are darker than ridges
    private double fold(double x, double y, double z) {
        double mean = trunk.mean(y);
        double rho = Math.hypot(x - trunk.axis().x(y), z - trunk.axis().z(y));
        return y < trunk.top() && rho < 1.5 * mean ? Grain.clamp(0.8 + 1.5 * (rho - mean) / mean) : 1;
    }
}
