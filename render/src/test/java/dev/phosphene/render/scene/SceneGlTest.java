package dev.phosphene.render.scene;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.phosphene.models.light.LightVolume;
import dev.phosphene.render.HeadlessGl;
import dev.phosphene.render.context.Context;
import dev.phosphene.render.context.HeadlessContext;
import dev.phosphene.render.gl.Buffer;
import dev.phosphene.render.gl.Format;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Sampling;
import dev.phosphene.render.gl.Target;
import dev.phosphene.render.gl.UploadRing;
import dev.phosphene.render.light.BounceVolumes;
import dev.phosphene.render.light.Illumination;
import dev.phosphene.render.light.Kit;
import dev.phosphene.render.pass.SphereColours;
import dev.phosphene.shaders.block.BlockLayout;
import dev.phosphene.shaders.frame.FrameBlock;
import dev.phosphene.shaders.frame.SurfaceInputs;
import dev.phosphene.shaders.frame.WorldBlock;
import dev.phosphene.shaders.light.LampBlock;
import dev.phosphene.shaders.source.Programs;
import dev.phosphene.shaders.source.ShaderSources;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.joml.Vector3f;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("gl")
@ExtendWith(HeadlessGl.class)
class SceneGlTest {
    private static final int WIDTH = 160;
    private static final int HEIGHT = 90;
    private static final Vector3f TO_KEY = new Vector3f(-1, 1, 0).normalize();

    private final Programs programs = new Programs(ShaderSources.standard());
    private final TestView view = new TestView(new Vector3f(0, 4, 9), new Vector3f(0, 1, -6), WIDTH, HEIGHT);

    /** Everything a frame of the test scene needs. */
    private final class Stage implements AutoCloseable {
        final UploadRing ring;
        final SceneBuffers scene;
        final DrawList seen;
        final DrawList shaded;
        final SurfacePass surfaces;
        final ShadowPass shadows;
        final BounceVolumes bounces;
        final Buffer lamps;
        final SphereColours colours;
        final Target target;
        final Substances substances;
        final Illumination illumination;
        final Target open;

        Stage(Gpu gpu) {
            ring = new UploadRing(gpu, "ring", 1 << 16);
            scene = new SceneBuffers(gpu, "cubes", TestScenes.cubesOnFloor(), ring);
            seen = new DrawList(scene, ring);
            shaded = new DrawList(scene, ring);
            surfaces = new SurfacePass(gpu, programs, ring);
            shadows = new ShadowPass(gpu, programs, ring, 512);
            colours = new SphereColours(gpu, programs);
            bounces = new BounceVolumes(gpu, "cubes", LightVolume.NONE);
            lamps = new Buffer(gpu, "no lamps", BlockLayout.of(LampBlock.class).size());
            target = Target.of(gpu, "scene", WIDTH, HEIGHT, Format.DEPTH32F, Format.RGBA32F);
            substances = new Substances(gpu, target);
            illumination = new Illumination(gpu, programs);
            open = Target.of(gpu, "no crevices", 1, 1, null, Format.RGBA16F);
            open.clear(0, 1, 1, 1, 1);
        }

        void draw(TestView from, FrameBlock frame, ShadowBox box, WorldBlock world) {
            draw(Kit.of(world), from, frame, box, world);
        }

        void draw(Kit kit, TestView from, FrameBlock frame, ShadowBox box, WorldBlock world) {
            ring.next();
            ring.bind(world);
            shadows.draw(frame, box, scene, shaded);
            ring.bind(frame);
            seen.select(frame.clipFromWorld(), from.eye(), 1, material -> true);
            target.clear(0, 0, 0, 0, 0);
            target.clearDepth();
            bounces.bind(ring);
            lamps.bindAs(LampBlock.class);
            SurfaceInputs inputs = bounces.inputs(
                    shadows.map(),
                    scene.impostors().as2D(Sampling.TRILINEAR),
                    colours.map(),
                    shadows.map(),
                    colours.map());
            surfaces.drawOpaque(substances.drawn(), inputs, scene, seen);
            illumination.light(kit, target, inputs, substances.inputs(open.colour()));
            surfaces.drawAdditive(target, inputs, scene, seen);
        }

        float[] radiance() {
            ByteBuffer texels = ByteBuffer.allocateDirect(WIDTH * HEIGHT * 16).order(ByteOrder.nativeOrder());
            target.colour().read(texels);
            float[] values = new float[WIDTH * HEIGHT * 4];
            texels.asFloatBuffer().get(values);
            return values;
        }

        @Override
        public void close() {
            open.close();
            illumination.close();
            substances.close();
            target.close();
            bounces.close();
            lamps.close();
            colours.close();
            shadows.close();
            surfaces.close();
            scene.close();
            ring.close();
        }
    }

    private ShadowBox box(TestView from) {
        return ShadowBox.around(from.eye(), from.forward(), TO_KEY, 20, 512);
    }

    private float[] drawn(Gpu gpu, float key) {
        try (Stage stage = new Stage(gpu)) {
            ShadowBox box = box(view);
            stage.draw(view, view.frame(box.textureFromWorld()), box, TestView.world(TO_KEY, key));
            return stage.radiance();
        }
    }

    @Test
    void floorAndCubesAreSeenAndLit(Gpu gpu) {
        float[] radiance = drawn(gpu, 0);
        assertThat(radiance[4 * (10 * WIDTH + WIDTH / 2)])
                .as("floor before the eye")
                .isGreaterThan(0);
        assertThat(radiance[4 * ((HEIGHT - 2) * WIDTH + 3)])
                .as("nothing above the horizon")
                .isZero();
        for (float value : radiance) {
            assertThat(value).isFinite().isNotNegative();
        }
    }

    @Test
    void whatAMomentDoesNotHaveAddsNothing(Gpu gpu) {
        try (Stage stage = new Stage(gpu)) {
            ShadowBox box = box(view);
            FrameBlock frame = view.frame(box.textureFromWorld());
            for (Kit least : Kit.values()) {
                WorldBlock world = TestView.world(TO_KEY, 1);
                has(least, world);
                assertThat(Kit.of(world)).isEqualTo(least);
                stage.draw(least, view, frame, box, world);
                float[] lit = stage.radiance();
                for (Kit more : Kit.values()) {
                    if (more.holds(least)) {
                        stage.draw(more, view, frame, box, world);
                        assertThat(Arrays.equals(lit, stage.radiance()))
                                .as("%s lit with %s", least, more)
                                .isTrue();
                    }
                }
            }
        }
    }

    private static void has(Kit kit, WorldBlock world) {
        // Where they would be, whether or not they shine.
        world.sphere().set(0, 2, 2, 0.2f);
        world.flood().set(0, 2, 2, 6);
        world.stageShape().set(0, 0, 0, 6);
        world.ringColour().set(1, 0.5f, 0.2f, 0);
        world.beats()[0].set(0.4f, 1, 0, 0);
        world.star().set(0, 0.5f, -0.9f, 1);
        world.sphereLight().set(0, 0, 0, 60);
        world.floodColour().set(0.5f, 0.6f, 1, kit.flood() ? 0.8f : 0);
        world.stageState().set(1, kit.rings() ? 0.7f : 0, 0, 0.5f);
        world.skyShape().w = kit.star() ? 0.9f : 0;
        if (kit.sphere()) {
            world.sphereState().set(1, 0.5f, 0, 1);
            world.sphereLight().set(1, 0.8f, 0.7f, 60);
        }
    }

    @Test
    void cubesThrowShadowsAwayFromTheKey(Gpu gpu) {
        try (Stage stage = new Stage(gpu)) {
            TestView above = new TestView(new Vector3f(0, 8, 0), new Vector3f(0, 0, -0.01f), WIDTH, HEIGHT);
            ShadowBox box = ShadowBox.around(new Vector3f(0, 0, 8), new Vector3f(0, 0, -1), TO_KEY, 20, 512);
            FrameBlock frame = above.frame(box.textureFromWorld());
            // The first cube spans x −3 .. −1 and z −1 .. 1; light from −x at 45° throws its shadow two metres to +x.
            // Its edge is soft; this lies well within.
            Vector3f behind = new Vector3f(-0.6f, 0, 0);
            Vector3f before = new Vector3f(-4.5f, 0, 0);
            stage.draw(above, frame, box, TestView.world(TO_KEY, 0));
            float behindWithout = at(stage.radiance(), above, behind);
            float beforeWithout = at(stage.radiance(), above, before);
            stage.draw(above, frame, box, TestView.world(TO_KEY, 1));
            assertThat(at(stage.radiance(), above, behind))
                    .as("key light behind the cube")
                    .isEqualTo(behindWithout);
            assertThat(at(stage.radiance(), above, before))
                    .as("key light before the cube")
                    .isGreaterThan(1.2f * beforeWithout);
        }
    }

    private static float at(float[] radiance, TestView from, Vector3f point) {
        Vector3f clip = from.clipFromWorld().transformProject(new Vector3f(point));
        int x = (int) ((clip.x * 0.5f + 0.5f) * WIDTH);
        int y = (int) ((clip.y * 0.5f + 0.5f) * HEIGHT);
        return radiance[4 * (y * WIDTH + x)];
    }

    @Test
    void levelsFollowDistanceAndTheUnseenIsLeftOut(Gpu gpu) {
        try (Stage stage = new Stage(gpu)) {
            stage.ring.next();
            stage.seen.select(view.clipFromWorld(), view.eye(), 1, material -> true);
            // All five cubes stand within ten radii (17 m) of the eye but the last two.
            assertThat(stage.seen.instances()).isEqualTo(6);
            assertThat(stage.seen.triangles()).isEqualTo(2 + 3 * 12 + 2 * 2);
            assertThat(stage.seen.commands()).isEqualTo(3);
            stage.ring.next();
            stage.seen.select(view.clipFromWorld(), view.eye(), 2, material -> true);
            assertThat(stage.seen.triangles()).as("as if twice as far").isEqualTo(2 + 5 * 2);
            stage.ring.next();
            TestView away = new TestView(new Vector3f(0, 4, 30), new Vector3f(0, 4, 60), WIDTH, HEIGHT);
            stage.seen.select(away.clipFromWorld(), away.eye(), 1, material -> true);
            assertThat(stage.seen.instances()).isZero();
            assertThat(stage.seen.commands()).isZero();
        }
    }

    @Test
    void aSecondContextDrawsTheSameBytes(Gpu gpu, Context first) {
        float[] here = drawn(gpu, 1);
        float[] there;
        try (HeadlessContext second = HeadlessContext.open(System.getProperty("phosphene.gpu"))) {
            there = drawn(second.gpu(), 1);
            assertThat(second.gpu().leftovers()).isEmpty();
        }
        first.makeCurrent();
        assertThat(Arrays.equals(here, there)).isTrue();
        assertThat(Arrays.equals(here, drawn(gpu, 1)))
                .as("the first context is as it was")
                .isTrue();
    }

    @Test
    void aFrameOfSurfacesAllocatesAlmostNothing(Gpu gpu) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (Stage stage = new Stage(gpu)) {
            ShadowBox box = box(view);
            FrameBlock frame = view.frame(box.textureFromWorld());
            WorldBlock world = TestView.world(TO_KEY, 1);
            long before = 0;
            int frames = 100;
            for (int i = -600; i < frames; i++) {
                if (i == 0) {
                    before = threads.getCurrentThreadAllocatedBytes();
                }
                stage.draw(view, frame, box, world);
            }
            assertThat((threads.getCurrentThreadAllocatedBytes() - before) / frames)
                    .as("bytes of heap a frame with shadows and surfaces")
                    .isLessThan(1024);
        }
    }
}
