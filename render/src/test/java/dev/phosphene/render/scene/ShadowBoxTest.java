package dev.phosphene.render.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

class ShadowBoxTest {
    private static final Vector3f LIGHT = new Vector3f(0.3f, 0.4f, -1).normalize();

    @Test
    void nearerToTheLightIsGreater() {
        ShadowBox box = ShadowBox.around(new Vector3f(0, 2, 0), new Vector3f(0, 0, -1), LIGHT, 20, 1024);
        Vector3f near = box.clipFromWorld()
                .transformPosition(new Vector3f(LIGHT).mul(10).add(0, 2, -14));
        Vector3f far = box.clipFromWorld().transformPosition(new Vector3f(0, 2, -14));
        assertThat(near.z).isGreaterThan(far.z).isLessThan(1);
        assertThat(far.z).isBetween(0.15f, 0.25f);
        assertThat(near.x).isCloseTo(far.x, Offset.offset(1e-4f));
        Vector3f texture = box.textureFromWorld().transformPosition(new Vector3f(0, 2, -14));
        assertThat(texture.x).isBetween(0.49f, 0.51f);
        assertThat(texture.y).isBetween(0.49f, 0.51f);
        assertThat(texture.z).isEqualTo(far.z);
    }

    @Test
    void shadowsOfStillThingsStayOnTheirTexels() {
        Vector3f still = new Vector3f(3, 1, -9);
        double fraction = Double.NaN;
        for (int step = 0; step < 50; step++) {
            Vector3f eye = new Vector3f(0.37f * step, 2 + 0.11f * step, -0.23f * step);
            ShadowBox box = ShadowBox.around(eye, new Vector3f(0, 0, -1), LIGHT, 20, 1024);
            float texel = box.textureFromWorld().transformPosition(new Vector3f(still)).x * 1024;
            double found = texel - Math.floor(texel);
            if (step > 0) {
                double moved = Math.abs(found - fraction);
                assertThat(Math.min(moved, 1 - moved)).isLessThan(0.02);
            }
            fraction = found;
        }
    }
}
