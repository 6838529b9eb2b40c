package dev.phosphene.audio.dsp;

/** Functions that are asked every sample: series of plain sums and products, so they give the same bits everywhere. */
public final class Quick {
    private static final double LN2 = 0.6931471805599453;

    private Quick() {}

    /** Factor of a pitch {@code cents} higher; good to a hundredth of a cent within two octaves. */
    public static double cents(double cents) {
        double y = cents * (LN2 / 1200);
        return 1
                + y
                        * (1
                                + y
                                        * (1.0 / 2
                                                + y
                                                        * (1.0 / 6
                                                                + y
                                                                        * (1.0 / 24
                                                                                + y
                                                                                        * (1.0 / 120
                                                                                                + y
                                                                                                        * (1.0 / 720
                                                                                                                + y
                                                                                                                        / 5040))))));
    }

    /** e to the power {@code x} for −700 .. 700, good to 1e-9 of itself. */
    public static double exp(double x) {
        if (x < -700) {
            return 0;
        }
        double twos = Math.rint(x / LN2);
        double y = x - twos * LN2;
        double e = 1
                + y
                        * (1
                                + y
                                        * (1.0 / 2
                                                + y
                                                        * (1.0 / 6
                                                                + y
                                                                        * (1.0 / 24
                                                                                + y
                                                                                        * (1.0 / 120
                                                                                                + y
                                                                                                        * (1.0 / 720
                                                                                                                + y
                                                                                                                        * (1.0
                                                                                                                                        / 5040
                                                                                                                                + y
                                                                                                                                        / 40_320)))))));
        return e * Double.longBitsToDouble(((long) twos + 1023) << 52);
    }

    /** Sine of a phase in cycles, good to 1e-6. */
    public static double sine(double cycles) {
        double x = cycles - Math.rint(cycles);
        // fold to a quarter either side of 0
        double q = x > 0.25 ? 0.5 - x : x < -0.25 ? -0.5 - x : x;
        double a = 2 * Math.PI * q;
        double s = a * a;
        return a * (1 + s * (-1.0 / 6 + s * (1.0 / 120 + s * (-1.0 / 5040 + s * (1.0 / 362_880 - s / 39_916_800)))));
    }
}
