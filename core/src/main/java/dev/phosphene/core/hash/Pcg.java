package dev.phosphene.core.hash;

/**
 * Integer hashes of the PCG family, the only source of chance. The same bits as {@code pcg}, {@code pcg3d}, {@code pcg4d} and
 * {@code unit} in noise/hash.glsl. Ints are read as unsigned.
 *
 * <p>Source: Jarzynski and Olano 2020, "Hash Functions for GPU Rendering", JCGT 9(3).
 */
public final class Pcg {
    private Pcg() {}

    /** RXS-M-XS with a 32-bit state: one linear congruential step, then a shift by the top bits, multiply, shift. */
    public static int hash(int v) {
        int state = v * 747796405 + (int) 2891336453L;
        int word = ((state >>> ((state >>> 28) + 4)) ^ state) * 277803737;
        return (word >>> 22) ^ word;
    }

    /**
     * Hash of a lattice cell: three products, of which neighbours share two, then one PCG. Noise asks for so many cells that this counts.
     * Products joined by exclusive or: Teschner and others 2003, "Optimized Spatial Hashing"; the odd multipliers are ours.
     */
    public static int cell(int x, int y, int z) {
        return hash(x * 0x8DA6B343 ^ y * 0xD8163841 ^ z * 0xCB1AB31F);
    }

    /** One lane (0 x, 1 y, 2 z) of pcg3d. */
    public static int hash3(int x, int y, int z, int lane) {
        int a = x * 1664525 + 1013904223;
        int b = y * 1664525 + 1013904223;
        int c = z * 1664525 + 1013904223;
        a += b * c;
        b += c * a;
        c += a * b;
        a ^= a >>> 16;
        b ^= b >>> 16;
        c ^= c >>> 16;
        a += b * c;
        b += c * a;
        c += a * b;
        return lane == 0 ? a : lane == 1 ? b : c;
    }

    /** One lane (0 x, 1 y, 2 z, 3 w) of pcg4d. */
    public static int hash4(int x, int y, int z, int w, int lane) {
        int a = x * 1664525 + 1013904223;
        int b = y * 1664525 + 1013904223;
        int c = z * 1664525 + 1013904223;
        int d = w * 1664525 + 1013904223;
        a += b * d;
        b += c * a;
        c += a * b;
        d += b * c;
        a ^= a >>> 16;
        b ^= b >>> 16;
        c ^= c >>> 16;
        d ^= d >>> 16;
        a += b * d;
        b += c * a;
        c += a * b;
        d += b * c;
        return lane == 0 ? a : lane == 1 ? b : lane == 2 ? c : d;
    }

    /** A hash as a number in 0 .. 1 without 1: its top 24 bits, which a float holds exactly. */
    public static float unit(int hash) {
        return (hash >>> 8) * 0x1p-24f;
    }

    /** Chance in 0 .. 1 that belongs to thing {@code i} and channel {@code k}. */
    public static float unit(int i, int k) {
        return unit(hash(i + hash(k)));
    }
}
