package dev.phosphene.render.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.render.HeadlessGl;
import dev.phosphene.render.ProbeSquare;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.UploadRing;
import dev.phosphene.render.pass.Sky;
import dev.phosphene.shaders.frame.WorldBlock;
import dev.phosphene.shaders.source.Programs;
import dev.phosphene.shaders.source.ShaderSources;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("gl")
@ExtendWith(HeadlessGl.class)
class TwilightSkyGlTest {
    private static final int SIDE = 64;
    private static final double SUN_AZIMUTH = 0.7;
    private static final float LEVEL = 1.5f;

    @Test
    void theSkyIsTheSameInJavaAndGlsl(Gpu gpu) {
        TwilightSky sky = new TwilightSky();
        WorldBlock world = WorldWriter.emptyBlock();
        world.sunDirection().set(0, -0.12f, -1, LEVEL);
        world.skyShape().set(1.4f, -0.12f, (float) SUN_AZIMUTH, 0);
        Programs programs = new Programs(ShaderSources.standard());
        try (UploadRing ring = new UploadRing(gpu, "ring", 1 << 14);
                Sky pass = new Sky(gpu, programs, TwilightSky.COLUMNS, TwilightSky.ROWS)) {
            ring.next();
            ring.bind(world);
            // A second sky replaces the first.
            for (double horizon : new double[] {0.4, 1.4}) {
                sky.set(Math.toRadians(-6.6), horizon);
                pass.bind(sky.texels());
                compare(sky, ProbeSquare.run(gpu, "sky", SIDE, SIDE));
            }
        }
    }

    private static void compare(TwilightSky sky, float[] said) {
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                double azimuth = 2 * Math.PI * (x + 0.5) / SIDE;
                double up = 2 * (y + 0.5) / SIDE - 1;
                for (int c = 0; c < 3; c++) {
                    double expected = LEVEL * sky.radiance(c, Math.cos(azimuth - SUN_AZIMUTH), up);
                    assertThat((double) said[(y * SIDE + x) * 4 + c])
                            .as("channel %d at azimuth %.2f, height %.2f", c, azimuth, up)
                            .isCloseTo(expected, within(0.01 * expected + 1e-6));
                }
            }
        }
    }
}
