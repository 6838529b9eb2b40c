package dev.phosphene.core.hash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NoiseTest {
    @Test
    void atLatticePointsItIsTheHash() {
        for (int i = -5; i < 5; i++) {
            assertThat(Noise.value(i, 2 * i, -3)).isEqualTo(Pcg.unit(Pcg.cell(i, 2 * i, -3)));
        }
    }

    @Test
    void staysWithinItsRangeAndHasNoSteps() {
        for (int i = 0; i < 50_000; i++) {
            float x = -40 + i * 0.0016f;
            float here = Noise.value(x, 0.3f * x, 7.1f);
            assertThat(here).isBetween(0f, 1f);
            assertThat(Noise.value(x + 1e-4f, 0.3f * x, 7.1f)).isCloseTo(here, within(1e-3f));
        }
    }

    @Test
    void inTheMiddleOfACellItIsTheMeanOfItsCorners() {
        double sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += Pcg.unit(Pcg.cell(4 + (i & 1), -7 + (i >> 1 & 1), 9 + (i >> 2)));
        }
        assertThat((double) Noise.value(4.5f, -6.5f, 9.5f)).isCloseTo(sum / 8, within(1e-6));
    }

    @Test
    void linesAreSmoothBoundedAndUnlike() {
        for (double t = -20; t < 20; t += 0.01) {
            assertThat(Noise.line(t, 1)).isBetween(-1.0, 1.0);
            assertThat(Noise.line(t + 1e-6, 1)).isCloseTo(Noise.line(t, 1), within(1e-5));
        }
        assertThat(Noise.line(0.5, 1)).isNotEqualTo(Noise.line(0.5, 2));
    }
}
