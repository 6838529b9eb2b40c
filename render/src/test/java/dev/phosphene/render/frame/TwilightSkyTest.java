package dev.phosphene.render.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TwilightSkyTest {
    private static final TwilightSky SKY = new TwilightSky();

    private static void twilight(double sunDegrees, double horizon) {
        SKY.set(Math.toRadians(sunDegrees), horizon);
    }

    private static double luminance(double toward, double up) {
        return 0.2126 * SKY.radiance(0, toward, up)
                + 0.7152 * SKY.radiance(1, toward, up)
                + 0.0722 * SKY.radiance(2, toward, up);
    }

    @Test
    void theAuthoredLevelHolds() {
        twilight(-7, 1);
        double mean = (SKY.radiance(0, 0, 1) + SKY.radiance(1, 0, 1) + SKY.radiance(2, 0, 1)) / 3;
        assertThat(mean).isCloseTo(TwilightSky.ZENITH, within(1e-3 * TwilightSky.ZENITH));
        // The band behind the silhouettes, as the places are lit for.
        assertThat(luminance(1, 0.04)).isBetween(0.2, 0.6);
    }

    @Test
    void lightFallsFromTheSunToTheSideAway() {
        twilight(-7, 1.8);
        for (double toward = 0.98; toward > -1; toward -= 0.02) {
            assertThat(luminance(toward, 0.05)).isLessThan(luminance(toward + 0.02, 0.05));
        }
    }

    @Test
    void withoutHorizonNoSideIsBrighter() {
        twilight(-7, 0);
        for (int c = 0; c < 3; c++) {
            assertThat(SKY.radiance(c, 1, 0.1)).isCloseTo(SKY.radiance(c, -1, 0.1), within(1e-7));
        }
    }

    @Test
    void betweenWholeDegreesItDimsEvenly() {
        double last = Double.MAX_VALUE;
        for (int step = 0; step < 40; step++) {
            twilight(-5 - step * 0.1, 1);
            double now = luminance(1, 0.1);
            assertThat(now / last).isBetween(step == 0 ? 0 : 0.9, 0.99);
            last = now;
        }
    }

    @Test
    void aSunFarBelowLeavesBlack() {
        twilight(-40, 2);
        for (float texel : SKY.texels()) {
            assertThat(texel == 0 || texel == 1).isTrue();
        }
    }

    @Test
    void noChannelIsEverNegative() {
        for (int sun = -12; sun <= 8; sun += 4) {
            twilight(sun, 4);
            for (float texel : SKY.texels()) {
                assertThat(texel).isNotNegative();
            }
        }
    }
}
