package dev.phosphene.render.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

class FrustumTest {
    private final Frustum frustum = new Frustum();

    @Test
    void seesSpheresThatTouchItAndNoOthers() {
        frustum.set(new TestView(new Vector3f(), new Vector3f(0, 0, -1), 100, 100).clipFromWorld());
        assertThat(frustum.sees(0, 0, -10, 1)).isTrue();
        assertThat(frustum.sees(0, 0, -1e6f, 1)).as("no far plane").isTrue();
        assertThat(frustum.sees(0, 0, 2, 1)).as("behind").isFalse();
        assertThat(frustum.sees(0, 0, 0.5f, 1)).as("about the near plane").isTrue();
        // At 10 m the half width of 60° is 5.77 m; a sphere beside it touches the slanted plane at radius (x − 5.77)
        // cos 30°.
        assertThat(frustum.sees(8, 0, -10, 1.9f)).isFalse();
        assertThat(frustum.sees(8, 0, -10, 2.0f)).isTrue();
        assertThat(frustum.sees(0, -8, -10, 1.9f)).isFalse();
        assertThat(frustum.sees(0, -8, -10, Float.POSITIVE_INFINITY)).isTrue();
    }

    @Test
    void parallelViewsHaveTwoEnds() {
        frustum.set(ShadowBox.around(new Vector3f(), new Vector3f(0, 0, -1), new Vector3f(0, 1, 0), 10, 1024)
                .clipFromWorld());
        assertThat(frustum.sees(0, 0, -7, 1)).isTrue();
        assertThat(frustum.sees(0, 35, -7, 1)).as("towards the light").isTrue();
        assertThat(frustum.sees(0, 45, -7, 1)).isFalse();
        assertThat(frustum.sees(0, -12, -7, 1)).as("below").isFalse();
        assertThat(frustum.sees(0, 0, 10, 1)).as("beside").isFalse();
    }

    @Test
    void shadesThatFallIntoViewAreSeen() {
        frustum.set(new TestView(new Vector3f(), new Vector3f(0, 0, -1), 100, 100).clipFromWorld());
        float slant = (float) Math.sqrt(0.5);
        assertThat(frustum.seesShade(0, 40, -10, 1, 0, 1, 0)).as("high above").isTrue();
        assertThat(frustum.seesShade(0, -40, -10, 1, 0, 1, 0)).as("deep below").isFalse();
        assertThat(frustum.seesShade(20, 0, 10, 1, slant, 0, slant))
                .as("behind, falling ahead")
                .isTrue();
        assertThat(frustum.seesShade(20, 0, 10, 1, -slant, 0, slant))
                .as("behind, falling aside")
                .isFalse();
        assertThat(frustum.seesShade(40, 0, -2, 1, 0, 1, 0)).as("beside").isFalse();
    }

    @Test
    void aLampThrowsShadesAwayFromIt() {
        frustum.set(new TestView(new Vector3f(), new Vector3f(0, 0, -1), 100, 100).clipFromWorld());
        assertThat(frustum.seesShadeOfLamp(0, 0, -5, 1, 0, 0, -10, 0))
                .as("in view")
                .isTrue();
        assertThat(frustum.seesShadeOfLamp(12, 0, -5, 1, 0, 0, -10, 0))
                .as("outside, lamp in view")
                .isFalse();
        assertThat(frustum.seesShadeOfLamp(12, 0, -5, 1, 20, 0, -5, 0))
                .as("between a lamp outside and the view")
                .isTrue();
        assertThat(frustum.seesShadeOfLamp(12, 0, -5, 1, 10, 0, -5, 0))
                .as("beyond a lamp outside")
                .isFalse();
    }
}
