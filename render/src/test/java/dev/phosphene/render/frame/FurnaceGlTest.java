package dev.phosphene.render.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.models.light.LightVolume;
import dev.phosphene.render.HeadlessGl;
import dev.phosphene.render.ProbeSquare;
import dev.phosphene.render.gl.Buffer;
import dev.phosphene.render.gl.Format;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Sampling;
import dev.phosphene.render.gl.Target;
import dev.phosphene.render.gl.UploadRing;
import dev.phosphene.render.light.BounceVolumes;
import dev.phosphene.shaders.block.BlockLayout;
import dev.phosphene.shaders.frame.WorldBlock;
import dev.phosphene.shaders.light.LampBlock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** White surfaces under a sky of radiance 1 from everywhere return 1. */
@Tag("gl")
@ExtendWith(HeadlessGl.class)
class FurnaceGlTest {
    private static final int SIDE = 16;

    @Test
    void whiteSurfacesReturnAllLight(Gpu gpu) {
        float[] said = furnace(gpu);
        for (int row = 0; row < 2 * SIDE; row++) {
            for (int x = 0; x < SIDE; x++) {
                assertThat(said[(row * SIDE + x) * 4])
                        .as("%s, roughness step %d, view step %d", row < SIDE ? "metal" : "dielectric", row % SIDE, x)
                        .isCloseTo(1f, within(0.01f));
            }
        }
    }

    @Test
    void lampsLoseAndGainLittle(Gpu gpu) {
        float[] said = furnace(gpu);
        double sum = 0;
        for (int row = 2 * SIDE; row < 3 * SIDE; row++) {
            for (int x = 0; x < SIDE; x++) {
                float whole = said[(row * SIDE + x) * 4];
                sum += whole;
                // The lobe's albedo is a fit of six numbers: 7 % off where a view grazes the roughest metal.
                assertThat(whole)
                        .as("roughness step %d, view step %d", row % SIDE, x)
                        .isCloseTo(1f, within(0.08f));
            }
        }
        assertThat(sum / SIDE / SIDE).isCloseTo(1, within(0.01));
    }

    private static float[] furnace(Gpu gpu) {
        WorldBlock world = WorldWriter.emptyBlock();
        world.skyAmbient().set(Math.PI);
        world.groundAmbient().set(Math.PI);
        try (UploadRing ring = new UploadRing(gpu, "ring", 1 << 14);
                Buffer lamps = new Buffer(
                        gpu, "no lamps", BlockLayout.of(LampBlock.class).size());
                BounceVolumes bounces = new BounceVolumes(gpu, "none", LightVolume.NONE);
                Target shadows = Target.depthOnly(gpu, "shadows", 4, 4);
                Target white = Target.of(gpu, "white", 4, 4, null, Format.RGBA16F)) {
            ring.next();
            ring.bind(world);
            ring.bind(new CameraWriter().block());
            bounces.bind(ring);
            lamps.bindAs(LampBlock.class);
            var colour = white.colour().as2D(Sampling.LINEAR);
            return ProbeSquare.run(
                    gpu,
                    "furnace",
                    SIDE,
                    3 * SIDE,
                    bounces.inputs(
                            shadows.depth().asShadow(),
                            colour,
                            colour,
                            shadows.depth().asShadow(),
                            colour));
        }
    }
}
