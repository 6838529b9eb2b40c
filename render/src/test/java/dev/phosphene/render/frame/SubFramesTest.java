package dev.phosphene.render.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.core.camera.Iris;
import org.junit.jupiter.api.Test;

class SubFramesTest {
    private static final Iris ROUND = new Iris(0);

    @Test
    void oneStandsInTheMiddle() {
        SubFrames one = new SubFrames(1);
        assertThat(one.shutter(0)).isEqualTo(0.5);
        assertThat(one.streak()).isEqualTo(1);
        assertThat(one.pixelX(0)).isZero();
        assertThat(one.lensY(0, ROUND)).isZero();
    }

    @Test
    void manyFillShutterPixelAndLensEvenly() {
        SubFrames many = new SubFrames(256);
        double shutter = 0;
        double x = 0;
        double y = 0;
        double lens = 0;
        for (int i = 0; i < many.count(); i++) {
            shutter += many.shutter(i);
            x += many.pixelX(i);
            y += many.pixelY(i);
            double radius = Math.hypot(many.lensX(i, ROUND), many.lensY(i, ROUND));
            lens += radius * radius;
            assertThat(many.shutter(i)).isBetween(0.0, 1.0);
            assertThat(Math.hypot(many.pixelX(i), many.pixelY(i))).isLessThanOrEqualTo(1.2001);
            assertThat(radius).isLessThanOrEqualTo(1.0);
        }
        assertThat(shutter / 256).isCloseTo(0.5, within(0.01));
        assertThat(x / 256).isCloseTo(0, within(0.01));
        assertThat(y / 256).isCloseTo(0, within(0.01));
        // A disc filled evenly has half its squared radius on average.
        assertThat(lens / 256).isCloseTo(0.5, within(0.01));
    }

    @Test
    void lensPointsFillTheOpeningOfTheBladesEvenly() {
        SubFrames many = new SubFrames(1024);
        Iris iris = new Iris(5);
        double x = 0;
        double y = 0;
        int inner = 0;
        for (int i = 0; i < many.count(); i++) {
            double lensX = many.lensX(i, iris);
            double lensY = many.lensY(i, iris);
            double share = Math.hypot(lensX, lensY) / iris.radius(Math.atan2(lensY, lensX));
            assertThat(share).isLessThanOrEqualTo(1 + 1e-9);
            inner += share < Math.sqrt(0.5) ? 1 : 0;
            x += lensX;
            y += lensY;
        }
        // Its centre of gravity is the middle, and the half of its area that lies inside holds half of the points.
        assertThat(x / many.count()).isCloseTo(0, within(0.005));
        assertThat(y / many.count()).isCloseTo(0, within(0.005));
        assertThat((double) inner / many.count()).isCloseTo(0.5, within(0.01));
    }
}
