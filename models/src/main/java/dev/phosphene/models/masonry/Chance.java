package dev.phosphene.models.masonry;

import dev.phosphene.core.hash.Pcg;

/** Hashed chance: numbers that depend on what they are about (a tier, a block, a purpose), never on the order of asking. */
public final class Chance {
    private Chance() {}

    /** A number in 0 (inclusive) .. 1 (exclusive) that belongs to the four keys. */
    public static double unit(int a, int b, int c, int d) {
        return Pcg.unit(Pcg.hash4(a, b, c, d, 0));
    }

    /** A number in −1 .. 1 that belongs to the four keys. */
    public static double signed(int a, int b, int c, int d) {
        return 2 * unit(a, b, c, d) - 1;
    }
}
