package dev.phosphene.render.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SubFramesTest {
    @Test
    void oneStandsInTheMiddle() {
        SubFrames one = new SubFrames(1);
        assertThat(one.shutter(0)).isEqualTo(0.5);
        assertThat(one.streak()).isEqualTo(1);
        assertThat(one.pixelX(0)).isZero();
        assertThat(one.lensY(0)).isZero();
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
            double radius = Math.hypot(many.lensX(i), many.lensY(i));
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
}
