package dev.phosphene.models.sky;

import org.jspecify.annotations.Nullable;

/** The skies of all sun heights, a degree apart, each computed when it is first asked for: a tenth of a second for the first, then 15 ms. */
public final class SkyDomes {
    /** Sun heights in degrees. Under the lowest the sky is black: what is left is a millionth of the blue hour. */
    public static final int LOWEST = -24;

    public static final int HIGHEST = 90;

    private final Transmittance transmittance = new Transmittance();
    private final ScatteredLight scattered = new ScatteredLight(transmittance);
    private final @Nullable SkyDome[] domes = new SkyDome[HIGHEST - LOWEST + 1];

    /** The sky under a sun at a height in whole degrees; the lowest or highest there is when it lies outside. */
    public SkyDome at(int degrees) {
        int index = Math.clamp(degrees, LOWEST, HIGHEST) - LOWEST;
        SkyDome dome = domes[index];
        if (dome == null) {
            dome = index == 0
                    ? new SkyDome()
                    : new SkyDome(transmittance, scattered, StrictMath.toRadians(index + LOWEST));
            domes[index] = dome;
        }
        return dome;
    }
}
