package dev.phosphene.render.pass;

import static org.assertj.core.api.Assertions.assertThat;

import dev.phosphene.core.hash.Noise;
import dev.phosphene.core.hash.Pcg;
import dev.phosphene.render.HeadlessGl;
import dev.phosphene.render.ProbeSquare;
import dev.phosphene.render.gl.Gpu;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("gl")
@ExtendWith(HeadlessGl.class)
class NoiseGlTest {
    private static final int SIDE = 64;

    @Test
    void hashesAndNoiseAreTheSameBitsInJavaAndGlsl(Gpu gpu) {
        float[] said = ProbeSquare.run(gpu, "noise", SIDE, SIDE);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                int o = (y * SIDE + x) * 4;
                float value = Noise.value(at(x), at(y), at(x ^ y));
                assertThat(said[o]).as("valueNoise at %d, %d", x, y).isEqualTo(value);
                assertThat(said[o + 1]).as("pcg").isEqualTo(Pcg.unit(Pcg.hash(x + 64 * y)));
                int three = Pcg.hash3(x, y, 77, 0) ^ Pcg.hash3(x, y, 77, 1) ^ Pcg.hash3(x, y, 77, 2);
                assertThat(said[o + 2]).as("pcg3d").isEqualTo(Pcg.unit(three));
                int four = 0;
                for (int lane = 0; lane < 4; lane++) {
                    four ^= Pcg.hash4(x, y, 5, 9, lane);
                }
                assertThat(said[o + 3]).as("pcg4d").isEqualTo(Pcg.unit(four));
            }
        }
    }

    private static float at(int i) {
        return i * 0.371f - 9.25f;
    }
}
