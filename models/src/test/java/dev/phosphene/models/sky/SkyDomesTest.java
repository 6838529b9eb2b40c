package dev.phosphene.models.sky;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What everyone has seen of the sky at dusk. */
class SkyDomesTest {
    private static final SkyDomes SKIES = new SkyDomes();
    private static final int ZENITH = SkyDome.ROWS - 1;
    private static final int AWAY = SkyDome.COLUMNS - 1;

    /** Row of an elevation in degrees. */
    private static int row(double elevation) {
        return (int) Math.round(Math.sqrt(Math.sin(Math.toRadians(elevation))) * ZENITH);
    }

    private static double luminance(SkyDome sky, int column, int row) {
        return 0.2126 * sky.at(column, row, 0) + 0.7152 * sky.at(column, row, 1) + 0.0722 * sky.at(column, row, 2);
    }

    @Test
    void theZenithOfTheBlueHourIsBlue() {
        SkyDome sky = SKIES.at(-7);
        assertThat(sky.at(0, ZENITH, 2)).isGreaterThan(2.4f * sky.at(0, ZENITH, 1));
        assertThat(sky.at(0, ZENITH, 1)).isGreaterThan(1.3f * sky.at(0, ZENITH, 0));
    }

    @Test
    void theZenithHasNoAzimuth() {
        SkyDome sky = SKIES.at(-7);
        for (int c = 0; c < 3; c++) {
            assertThat(sky.at(AWAY, ZENITH, c)).isCloseTo(sky.at(0, ZENITH, c), within(1e-3f * sky.at(0, ZENITH, c)));
        }
    }

    @Test
    void theZenithIsBluerThanTheHorizon() {
        SkyDome sky = SKIES.at(-7);
        double zenith = sky.at(0, ZENITH, 2) / sky.at(0, ZENITH, 0);
        for (int x = 0; x < SkyDome.COLUMNS; x++) {
            assertThat(zenith).isGreaterThan(2 * sky.at(x, row(2), 2) / sky.at(x, row(2), 0));
        }
    }

    @Test
    void lightFallsFromTheSunToTheSideAway() {
        for (int sun = -9; sun <= -3; sun++) {
            SkyDome sky = SKIES.at(sun);
            for (int x = 1; x < SkyDome.COLUMNS; x++) {
                assertThat(luminance(sky, x, row(3))).isLessThan(luminance(sky, x - 1, row(3)));
            }
        }
    }

    @Test
    void theBeltOfVenusLiesAboveTheShadowOfTheEarth() {
        SkyDome sky = SKIES.at(-4);
        int shadow = row(6);
        int belt = row(16);
        assertThat(luminance(sky, AWAY, belt)).isGreaterThan(1.5 * luminance(sky, AWAY, shadow));
        double rose = sky.at(AWAY, belt, 0) / sky.at(AWAY, belt, 1);
        assertThat(rose).isGreaterThan(1.5 * sky.at(AWAY, shadow, 0) / sky.at(AWAY, shadow, 1));
        assertThat(rose).isGreaterThan(sky.at(AWAY, ZENITH, 0) / sky.at(AWAY, ZENITH, 1));
    }

    @Test
    void nightComesAsTheSunSinks() {
        for (int sun = -22; sun <= 60; sun++) {
            assertThat(luminance(SKIES.at(sun), 12, row(60))).isGreaterThan(luminance(SKIES.at(sun - 1), 12, row(60)));
        }
        SkyDome night = SKIES.at(-60);
        for (int y = 0; y < SkyDome.ROWS; y++) {
            assertThat(luminance(night, 0, y)).isZero();
        }
    }

    /** The sun gives 128,000 lux outside the air; at the end of civil twilight the zenith has about 1 cd/m², by day some thousand. */
    @Test
    void theZenithIsAsBrightAsMeasured() {
        assertThat(128_000 * luminance(SKIES.at(-6), 0, ZENITH)).isBetween(0.4, 1.6);
        assertThat(128_000 * luminance(SKIES.at(30), 0, ZENITH)).isBetween(1000.0, 4000.0);
    }

    @Test
    void twiceComputedIsTheSame() {
        SkyDome one = SKIES.at(-7);
        SkyDome other = new SkyDomes().at(-7);
        for (int y = 0; y < SkyDome.ROWS; y++) {
            for (int x = 0; x < SkyDome.COLUMNS; x++) {
                assertThat(other.at(x, y, 1)).isEqualTo(one.at(x, y, 1));
            }
        }
    }
}
