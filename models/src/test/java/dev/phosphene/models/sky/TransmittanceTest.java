package dev.phosphene.models.sky;

import static java.lang.Math.exp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TransmittanceTest {
    private static final Transmittance AIR = new Transmittance();
    private static final int BLUE = 1;
    private static final int YELLOW = 4;

    /** Straight up the columns are the profiles' own integrals: 8 km of air, 1.2 km of haze, 15 km of ozone. */
    @Test
    void straightUpItIsTheClosedForm() {
        double[] bands = new double[Band.COUNT];
        AIR.at(Atmosphere.GROUND, 1, bands);
        for (int b = 0; b < Band.COUNT; b++) {
            assertThat(bands[b]).isCloseTo(exp(-Band.extinction(b, 8, 1.2, 15)), within(0.004));
        }
    }

    /** Rayleigh's optical depth at 550 nm is 0.098 and at 440 nm 0.243 at sea level (Bodhaine 1999). */
    @Test
    void theAirIsAsThickAsMeasured() {
        assertThat(Band.scattering(3, 8, 0)).isBetween(0.098, 0.12);
        assertThat(Band.scattering(0, 8, 0)).isBetween(0.26, 0.33);
    }

    @Test
    void alongTheHorizonBlueIsGoneAndRedIsNot() {
        double[] bands = new double[Band.COUNT];
        AIR.at(Atmosphere.GROUND, 0, bands);
        assertThat(bands[BLUE]).isLessThan(0.002);
        assertThat(bands[Band.COUNT - 1]).isGreaterThan(0.1);
        assertThat(bands[YELLOW]).isLessThan(0.4 * bands[6]);
    }

    @Test
    void sunlightEndsAtTheEarthsShadowAsSoftlyAsTheSunIsWide() {
        double r = Atmosphere.GROUND + 50;
        double horizon = Atmosphere.horizon(r);
        double[] bands = new double[Band.COUNT];
        assertThat(AIR.sun(r, horizon - 0.006, bands)).isFalse();
        assertThat(AIR.sun(r, horizon, bands)).isTrue();
        double half = bands[6];
        AIR.at(r, horizon, bands);
        assertThat(half).isCloseTo(0.5 * bands[6], within(1e-9));
    }
}
