package dev.phosphene.core.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CircleTest {
    @Test
    void equalsSineAndCosine() {
        for (int i = -200_000; i <= 200_000; i++) {
            double angle = i * 0.0031;
            assertThat(Circle.sin(angle)).isCloseTo(StrictMath.sin(angle), within(3e-14));
            assertThat(Circle.cos(angle)).isCloseTo(StrictMath.cos(angle), within(3e-14));
        }
    }

    @Test
    void quartersOfATurnAreWhole() {
        assertThat(Circle.sin(0)).isZero();
        assertThat(Circle.cos(0)).isOne();
        assertThat(Circle.sin(Math.PI / 2)).isOne();
        assertThat(Circle.cos(Math.PI)).isEqualTo(-1);
    }
}
