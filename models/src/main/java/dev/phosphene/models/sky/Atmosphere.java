package dev.phosphene.models.sky;

/**
 * The earth's air: what of it lies at which height, and how it turns light. Lengths in kilometres. Profiles and haze after Hillaire, "A
 * Scalable and Production Ready Sky and Atmosphere Rendering Technique", 2020; what depends on the wavelength stands in {@link Band}.
 */
final class Atmosphere {
    static final double GROUND = 6360;
    static final double TOP = 6460;
    /** Share of light that the earth returns: woods. */
    static final double GROUND_ALBEDO = 0.12;

    private static final double AIR_HEIGHT = 8;
    private static final double HAZE_HEIGHT = 1.2;
    private static final double HAZE_FORWARD = 0.8;

    private Atmosphere() {}

    /** Density of air against sea level at a height. */
    static double air(double height) {
        return StrictMath.exp(-height / AIR_HEIGHT);
    }

    static double haze(double height) {
        return StrictMath.exp(-height / HAZE_HEIGHT);
    }

    /** Density of ozone against its densest: a tent 15 km to each side of 25 km. */
    static double ozone(double height) {
        return Math.max(0, 1 - Math.abs(height - 25) / 15);
    }

    static double airPhase(double cosine) {
        return 3 / (16 * StrictMath.PI) * (1 + cosine * cosine);
    }

    /** Cornette and Shanks 1992. */
    static double hazePhase(double cosine) {
        double g = HAZE_FORWARD;
        double k = 3 / (8 * StrictMath.PI) * (1 - g * g) / (2 + g * g);
        double away = 1 + g * g - 2 * g * cosine;
        return k * (1 + cosine * cosine) / (away * Math.sqrt(away));
    }

    /** Way from radius r along a direction of cosine mu out to the top of the air. */
    static double toTop(double r, double mu) {
        return Math.max(0, -r * mu + Math.sqrt(Math.max(0, TOP * TOP - r * r * (1 - mu * mu))));
    }

    /** Way down to the ground; only where {@link #meetsGround}. */
    static double toGround(double r, double mu) {
        return -r * mu - Math.sqrt(GROUND * GROUND - r * r * (1 - mu * mu));
    }

    static boolean meetsGround(double r, double mu) {
        return mu < 0 && r * r * (1 - mu * mu) < GROUND * GROUND;
    }

    /** Cosine of the lowest direction that misses the ground. */
    static double horizon(double r) {
        return -Math.sqrt(Math.max(0, 1 - GROUND * GROUND / (r * r)));
    }

    /** Radius at a way t from radius r along a direction of cosine mu. */
    static double radius(double r, double mu, double t) {
        return Math.sqrt(r * r + t * t + 2 * r * t * mu);
    }
}
