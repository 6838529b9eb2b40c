package dev.phosphene.core.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 3, 5, 6, 7, 9, 16})
    void bladesTakeNoLightAway(int blades) {
        Iris iris = new Iris(blades);
        double area = 0;
        int steps = 100_000;
        for (int i = 0; i < steps; i++) {
            double r = iris.radius(2 * Math.PI * (i + 0.5) / steps);
            area += r * r * Math.PI / steps;
        }
        assertThat(area).isCloseTo(Math.PI, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 6, 7, 9})
    void itLooksTheSameTurnedByOneBladeAndInAMirror(int blades) {
        Iris iris = new Iris(blades);
        for (double angle = -3; angle < 3; angle += 0.01) {
            assertThat(iris.radius(angle + 2 * Math.PI / blades)).isCloseTo(iris.radius(angle), within(1e-9));
            assertThat(iris.radius(-angle)).isCloseTo(iris.radius(angle), within(1e-9));
        }
        // Corners stand out, sides lie in.
        assertThat(iris.radius(Math.PI / blades)).isGreaterThan(1.01);
        assertThat(iris.radius(0)).isLessThan(0.995);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 5, 7, 9})
    void evenSharesAreEvenAreas(int blades) {
        Iris iris = new Iris(blades);
        double area = 0;
        double angle = iris.angle(0);
        int steps = 20_000;
        for (int i = 1; i <= steps; i++) {
            double next = iris.angle((double) i / steps);
            double r = iris.radius((angle + next) / 2);
            area += 0.5 * r * r * (next - angle);
            angle = next;
            assertThat(area).isCloseTo(Math.PI * i / steps, within(1e-5));
        }
        assertThat(angle).isCloseTo(2 * Math.PI, within(1e-9));
    }

    @Test
    void withoutBladesItIsADisc() {
        assertThat(new Iris(0).radius(0.3)).isEqualTo(1);
        assertThat(new Iris(0).angle(0.25)).isCloseTo(Math.PI / 2, within(1e-15));
    }
}
