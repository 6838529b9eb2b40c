package dev.phosphene.render.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.render.HeadlessGl;
import dev.phosphene.render.ProbeSquare;
import dev.phosphene.render.gl.Gpu;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("gl")
@ExtendWith(HeadlessGl.class)
class ToneGlTest {
    private static final int WIDTH = 512;

    @Test
    void greyStaysGreyAndBrighterIsNeverDarker(Gpu gpu) {
        float[] said = ProbeSquare.run(gpu, "tone", WIDTH, 3);
        for (int x = 0; x < WIDTH; x++) {
            int o = x * 4;
            assertThat(said[o + 1]).as("green of grey %d", x).isCloseTo(said[o], within(1e-4f));
            assertThat(said[o + 2]).as("blue of grey %d", x).isCloseTo(said[o], within(1e-4f));
            assertThat(said[o]).isBetween(-1e-4f, 1.0001f);
        }
        for (int row = 0; row < 3; row++) {
            for (int x = 1; x < WIDTH; x++) {
                int o = (row * WIDTH + x) * 4;
                assertThat(luminance(said, o))
                        .as("row %d, step %d", row, x)
                        .isGreaterThanOrEqualTo(luminance(said, o - 4) - 1e-5);
            }
        }
    }

    @Test
    void middleGreyIsHalf(Gpu gpu) {
        float[] said = ProbeSquare.run(gpu, "tone", WIDTH, 3);
        // log2 0.18 = −2.474 lies at this step of the ramp.
        int x = (int) Math.round((-2.474 + 13) / 19 * WIDTH - 0.5);
        assertThat(said[x * 4]).isCloseTo(0.5f, within(0.01f));
    }

    private static double luminance(float[] rgba, int o) {
        return 0.2126 * rgba[o] + 0.7152 * rgba[o + 1] + 0.0722 * rgba[o + 2];
    }
}
