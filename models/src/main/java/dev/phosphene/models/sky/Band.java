package dev.phosphene.models.sky;

import static java.lang.StrictMath.exp;

/**
 * The eight bands of the visible spectrum that the sky is computed in, 40 nm each from 400 to 720 nm. Three wavelengths will not do: the
 * blue of the twilight zenith is what ozone's Chappuis band leaves, and that band lies between them. Coefficients per kilometre.
 */
final class Band {
    static final int COUNT = 8;

    private static final double HAZE_SCATTERING = 3.996e-3;
    private static final double HAZE_EXTINCTION = 4.44e-3;

    /** Scattering by air at sea level: 1.24062e-3 / λ⁴ with λ in micrometres (Bruneton 2017). */
    static final double[] AIR = new double[COUNT];

    /** Absorption by ozone where it is densest, means over the bands of cross-sections at 233 K (Serdyuchenko 2014), 300 Dobson units. */
    static final double[] OZONE = {3.41e-5, 2.093e-4, 7.31e-4, 1.686e-3, 2.474e-3, 2.029e-3, 1.008e-3, 4.30e-4};

    /** Linear Rec. 709 of a unit of reflected sunlight in each band, red, green, blue; white is {@link #SUN}. */
    static final double[][] RGB = new double[COUNT][3];

    /** Sunlight outside the air, W/m²/nm (ASTM G173, means over the bands). */
    private static final double[] SUN = {1.75, 2.01, 1.91, 1.86, 1.81, 1.69, 1.54, 1.42};

    private static final double[][] FROM_XYZ = {
        {3.2406, -1.5372, -0.4986}, {-0.9689, 1.8758, 0.0415}, {0.0557, -0.2040, 1.0570}
    };

    static {
        double whole = 0;
        for (int b = 0; b < COUNT; b++) {
            double micrometres = 0.42 + 0.04 * b;
            AIR[b] = 1.24062e-3 / (micrometres * micrometres * micrometres * micrometres);
            double[] xyz = new double[3];
            for (int i = 0; i < 8; i++) {
                double nm = 402.5 + 40 * b + 5 * i;
                xyz[0] += SUN[b] * redSense(nm);
                xyz[1] += SUN[b] * greenSense(nm);
                xyz[2] += SUN[b] * blueSense(nm);
            }
            whole += xyz[1];
            for (int c = 0; c < 3; c++) {
                RGB[b][c] = FROM_XYZ[c][0] * xyz[0] + FROM_XYZ[c][1] * xyz[1] + FROM_XYZ[c][2] * xyz[2];
            }
        }
        for (double[] rgb : RGB) {
            for (int c = 0; c < 3; c++) {
                rgb[c] /= whole;
            }
        }
    }

    private Band() {}

    static double scattering(int band, double air, double haze) {
        return AIR[band] * air + HAZE_SCATTERING * haze;
    }

    static double extinction(int band, double air, double haze, double ozone) {
        return AIR[band] * air + HAZE_EXTINCTION * haze + OZONE[band] * ozone;
    }

    // The CIE 1931 observer as sums of lobes: Wyman, Sloan, Shirley, "Simple Analytic Approximations to the CIE XYZ
    // Color Matching
    // Functions", 2013.

    private static double redSense(double nm) {
        return 1.056 * lobe(nm, 599.8, 37.9, 31.0)
                + 0.362 * lobe(nm, 442.0, 16.0, 26.7)
                - 0.065 * lobe(nm, 501.1, 20.4, 26.2);
    }

    private static double greenSense(double nm) {
        return 0.821 * lobe(nm, 568.8, 46.9, 40.5) + 0.286 * lobe(nm, 530.9, 16.3, 31.1);
    }

    private static double blueSense(double nm) {
        return 1.217 * lobe(nm, 437.0, 11.8, 36.0) + 0.681 * lobe(nm, 459.0, 26.0, 13.8);
    }

    private static double lobe(double nm, double middle, double below, double above) {
        double t = (nm - middle) / (nm < middle ? below : above);
        return exp(-0.5 * t * t);
    }
}
