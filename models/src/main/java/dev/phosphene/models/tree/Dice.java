package dev.phosphene.models.tree;

import dev.phosphene.core.hash.Pcg;

/**
 * A stream of hashed numbers: the n-th throw is a pure function of seed and n, so one maker's throws never disturb another's.
 */
public final class Dice {
    private final int seed;
    private int count;

    public Dice(int seed) {
        this.seed = Pcg.hash(seed ^ 0x9E3779B9);
    }

    /** A stream of its own for a named part of this one's work. */
    public Dice fork(int part) {
        return new Dice(Pcg.hash(seed + 0x632BE5AB * (part + 1)));
    }

    /** Uniform in [0, 1). */
    public double unit() {
        return Pcg.unit(Pcg.hash(seed + Pcg.hash(count++)));
    }

    public double between(double low, double high) {
        return low + (high - low) * unit();
    }

    /** Uniform in −size .. size. */
    public double around(double size) {
        return between(-size, size);
    }

    public double angle() {
        return between(0, 2 * Math.PI);
    }
}
