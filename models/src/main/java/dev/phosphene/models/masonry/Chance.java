package dev.phosphene.models.masonry;

/** Hashed chance: numbers that depend on what they are about (a tier, a block, a purpose), never on the order of asking. */
public final class Chance {
    private Chance() {}

    /** A number in 0 (inclusive) .. 1 (exclusive) that belongs to the four keys. */
    public static double unit(int a, int b, int c, int d) {
        return (mix(mix(mix(mix(a) + b) + c) + d) >>> 8) * 0x1p-24;
    }

    /** A number in −1 .. 1 that belongs to the four keys. */
    public static double signed(int a, int b, int c, int d) {
        return 2 * unit(a, b, c, d) - 1;
    }

    /** One round of PCG (O'Neill 2014; RXS-M-XS as in Jarzynski and Olano, Hash Functions for GPU Rendering, 2020). */
    private static int mix(int v) {
        int state = v * 747796405 + (int) 2891336453L;
        int word = ((state >>> ((state >>> 28) + 4)) ^ state) * 277803737;
        return (word >>> 22) ^ word;
    }
}
