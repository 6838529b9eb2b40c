package dev.phosphene.models.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Poisson-disc points keep their distance and leave no holes. */
class ScatterTest {
    @Test
    void noTwoPointsAreNearerThanTheirSpacing() {
        double[] p = Scatter.disc(40, 2.5, new Dice(3));
        double least = 1e9;
        for (int i = 0; i < p.length; i += 2) {
            assertThat(Math.hypot(p[i], p[i + 1])).isLessThanOrEqualTo(40);
            for (int k = 0; k < i; k += 2) {
                least = Math.min(least, Math.hypot(p[i] - p[k], p[i + 1] - p[k + 1]));
            }
        }
        assertThat(least).isGreaterThanOrEqualTo(2.5);
    }

    @Test
    void theDiscIsFull() {
        // Bridson's method packs about 0.68 points a squared spacing
        double[] p = Scatter.disc(40, 2.5, new Dice(3));
        double packed = p.length / 2 * 2.5 * 2.5 / (Math.PI * 40 * 40);
        assertThat(packed).isBetween(0.58, 0.78);
    }

    @Test
    void theSameSeedScattersTheSamePoints() {
        assertThat(Scatter.disc(20, 2, new Dice(9))).isEqualTo(Scatter.disc(20, 2, new Dice(9)));
    }
}
