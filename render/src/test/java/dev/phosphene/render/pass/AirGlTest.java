package dev.phosphene.render.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.core.output.Output;
import dev.phosphene.core.output.Tier;
import dev.phosphene.models.light.LightVolume;
import dev.phosphene.render.HeadlessGl;
import dev.phosphene.render.ProbeSquare;
import dev.phosphene.render.TestBlocks;
import dev.phosphene.render.gl.Format;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.NoInputs;
import dev.phosphene.render.gl.Sampling;
import dev.phosphene.render.gl.Target;
import dev.phosphene.render.gl.UploadRing;
import dev.phosphene.render.light.BounceVolumes;
import dev.phosphene.render.scene.ShadowBox;
import dev.phosphene.shaders.frame.FrameBlock;
import dev.phosphene.shaders.frame.WorldBlock;
import dev.phosphene.shaders.source.Programs;
import dev.phosphene.shaders.source.ShaderSources;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.joml.Vector4f;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("gl")
@ExtendWith(HeadlessGl.class)
class AirGlTest {
    private static final int SIDE = 32;
    private static final int DISTANCES = 10;
    private static final Vector3f EYE = new Vector3f(1, 3, 5);

    @Test
    void evenMistGivesItsShareOfTheLightInIt(Gpu gpu) {
        double extinction = 0.02;
        WorldBlock world = world(extinction, 1e6);
        double source = 0.3;
        world.skyAmbient().set(2 * Math.PI * source);
        world.groundAmbient().set(2 * Math.PI * source);
        float[] said = air(gpu, Tier.DRAFT, world);
        for (int i = 0; i < SIDE * SIDE * DISTANCES; i++) {
            double depth = extinction * distance(i);
            double scattered = source * (1 - Math.exp(-depth));
            assertThat(said[i * 4]).as("at %s m", distance(i)).isCloseTo((float) scattered, within((float)
                    (0.01 * scattered + 2e-4)));
            assertThat((double) said[i * 4 + 3]).isCloseTo(Math.exp(-depth), within(0.01 * Math.exp(-depth)));
        }
    }

    @Test
    void hazeThatThinsWithHeightLetsThroughWhatItsIntegralSays(Gpu gpu) {
        double extinction = 0.03;
        double height = 6;
        float[] said = air(gpu, Tier.DRAFT, world(extinction, height));
        FrameBlock camera = camera();
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE * DISTANCES; x++) {
                Vector4f far = camera.worldFromClip()
                        .transform(new Vector4f((x % SIDE + 0.5f) / 16 - 1, (y + 0.5f) / 16 - 1, 0, 1));
                double up = far.y / Math.sqrt(far.x * far.x + far.y * far.y + far.z * far.z);
                double d = distance(x);
                double through = Math.exp(-extinction * steps(up, d, height));
                assertThat((double) said[(y * SIDE * DISTANCES + x) * 4 + 3])
                        .as("%s m at slope %s", d, up)
                        .isCloseTo(through, within(0.012));
            }
        }
    }

    /** Metres of base haze from the eye along a slope, by ten thousand steps. */
    private static double steps(double up, double far, double height) {
        double sum = 0;
        for (int i = 0; i < 10_000; i++) {
            sum += Math.exp(-Math.max((EYE.y + up * far * (i + 0.5) / 10_000) / height, -0.7));
        }
        return sum * far / 10_000;
    }

    @Test
    void allTiersShowTheSameAir(Gpu gpu) {
        WorldBlock world = world(0.015, 8);
        world.airShape().w = 0.7f;
        world.airMist().set(0.04f, 2, 2, 0);
        world.skyAmbient().set(0.3f);
        world.keyColour().set(1.5f);
        world.keyDirection().set(new Vector4f(new Vector3f(0.2f, 0.25f, -1).normalize(), 1));
        world.sphere().set(-1, 2, -9, 0.3f);
        world.sphereState().set(1, 0.5f, 0.3f, 2);
        world.sphereLight().set(3, 3, 3, 60);
        world.flood().set(-1, 2, -9, 7);
        world.floodColour().set(1, 1, 1, 1);
        double draft = mean(air(gpu, Tier.DRAFT, world));
        double cinema = mean(air(gpu, Tier.CINEMA, world));
        assertThat(draft).isCloseTo(cinema, within(0.02 * cinema));
        assertThat(cinema).isGreaterThan(0.01);
    }

    private static double mean(float[] said) {
        double sum = 0;
        for (int i = 0; i < said.length; i += 4) {
            sum += said[i];
        }
        return sum / said.length * 4;
    }

    private static double distance(int index) {
        return 0.5 * (1 << (index % (SIDE * DISTANCES) / SIDE));
    }

    private static WorldBlock world(double extinction, double height) {
        WorldBlock world = TestBlocks.world();
        world.sunDirection().zero();
        world.floodColour().zero();
        world.airShape().set((float) extinction, 0, (float) height, 0);
        world.airTint().set(1, 1, 1, 0.5f);
        world.airMist().set(0, 1, 1, 0);
        return world;
    }

    /** Looks north and a little down, 90° wide. */
    private static FrameBlock camera() {
        FrameBlock block = TestBlocks.frame(1280, 720);
        Matrix4f clipFromView = new Matrix4f(1, 0, 0, 0, 0, 16 / 9f, 0, 0, 0, 0, 0, -1, 0, 0, 0.05f, 0);
        Matrix4f view = new Matrix4f().lookAlong(new Vector3f(0, -0.05f, -1).normalize(), new Vector3f(0, 1, 0));
        clipFromView.mul(view.translate(-EYE.x, -EYE.y, -EYE.z), block.clipFromWorld());
        block.clipFromWorld().invert(block.worldFromClip());
        block.eye().set(EYE, 0.05f);
        return block;
    }

    /** What {@code probe/air.frag} says of a world through whose key a fence throws bars of shadow. */
    private static float[] air(Gpu gpu, Tier tier, WorldBlock world) {
        Programs programs = new Programs(ShaderSources.standard());
        FrameBlock camera = camera();
        Vector3f toKey = new Vector3f(0.2f, 0.25f, -1).normalize();
        camera.shadowFromWorld()
                .set(ShadowBox.around(EYE, new Vector3f(0, 0, -1), toKey, 40, 256)
                        .textureFromWorld());
        try (UploadRing ring = new UploadRing(gpu, "ring", 1 << 14);
                BounceVolumes bounces = new BounceVolumes(gpu, "none", LightVolume.NONE);
                AirGround ground = new AirGround(gpu, "flat", (x, z) -> 0);
                Target white = ProbeSquare.picture(gpu, "white", 1, 1, Format.RGBA32F, new float[] {1, 1, 1, 1});
                Target shadows = Target.depthOnly(gpu, "shadows", 256, 256);
                Air air = new Air(gpu, programs, new Output(1280, 720, tier, 1, 0))) {
            shadows.depth().upload(0, fence());
            ring.next();
            ring.bind(world);
            ring.bind(camera);
            bounces.bind(ring);
            var colour = white.colour().as2D(Sampling.LINEAR);
            var depth = shadows.depth().asShadow();
            air.fill(bounces.inputs(depth, colour, colour, depth, colour), ground);
            return ProbeSquare.run(gpu, "air", SIDE * DISTANCES, SIDE, NoInputs.NONE);
        }
    }

    private static ByteBuffer fence() {
        ByteBuffer bytes = ByteBuffer.allocateDirect(256 * 256 * 4).order(ByteOrder.nativeOrder());
        for (int i = 0; i < 256 * 256; i++) {
            bytes.putFloat(i % 256 / 12 % 2 == 0 ? 1 : 0);
        }
        return bytes.flip();
    }
}
