package dev.phosphene.models.tree;

/**
 * A stream of hashed numbers: the n-th throw is a pure function of seed and n, so one maker's throws never disturb another's.
 *
 * <p>Hash: PCG output permutation over a counter (Jarzynski, Olano, Hash Functions for GPU Rendering, 2020).
 */
public final class Dice {
    private final int seed;
    private int count;

    public Dice(int seed) {
        this.seed = hash(seed ^ 0x9E3779B9);
    }

    /** A stream of its own for a named part of this one's work. */
    public Dice fork(int part) {
        return new Dice(hash(seed + 0x632BE5AB * (part + 1)));
    }

    /** Uniform in [0, 1). */
    public double unit() {
        return (hash(seed + hash(count++)) >>> 8) * 0x1p-24;
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

    static int hash(int value) {
        int state = value * 747796405 + 0x2C9277B5;
        int word = ((state >>> ((state >>> 28) + 4)) ^ state) * 277803737;
        return (word >>> 22) ^ word;
    }
}
