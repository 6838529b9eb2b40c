package dev.phosphene.render.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.phosphene.models.light.LightVolume;
import dev.phosphene.models.scene.ImpostorAtlas;
import dev.phosphene.models.scene.Instances;
import dev.phosphene.models.scene.Level;
import dev.phosphene.models.scene.Material;
import dev.phosphene.models.scene.Model;
import dev.phosphene.models.scene.Planting;
import dev.phosphene.models.scene.Scene;
import dev.phosphene.render.HeadlessGl;
import dev.phosphene.render.ProbeSquare;
import dev.phosphene.render.TestBlocks;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Sampling;
import dev.phosphene.render.gl.UploadRing;
import dev.phosphene.render.light.BounceVolumes;
import dev.phosphene.shaders.frame.FrameBlock;
import dev.phosphene.shaders.frame.WorldBlock;
import dev.phosphene.shaders.source.Programs;
import dev.phosphene.shaders.source.ShaderSources;
import java.util.List;
import org.joml.Vector3f;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("gl")
@ExtendWith(HeadlessGl.class)
class SphereShadowsGlTest {
    private static final int WIDTH = 80;
    private static final int HEIGHT = 8;

    /** A cube from x 2 to 4, two metres high, and the sphere at x 0 and a height of 4 m: the shadow lies from x 2 to x 8. */
    @Test
    void aCubeKeepsTheSpheresLightFromTheFloorBehindIt(Gpu gpu) {
        float[] reaches = reaches(gpu);
        for (int z = 0; z < HEIGHT; z++) {
            assertThat(at(reaches, -6, z)).as("the other side").isEqualTo(1);
            assertThat(at(reaches, 1, z)).as("before the cube").isEqualTo(1);
            assertThat(at(reaches, 5, z)).as("close behind it").isEqualTo(0);
            assertThat(at(reaches, 9.5, z)).as("beyond the shadow").isEqualTo(1);
        }
        // The half shadow lies about the edge and falls all the way.
        assertThat(at(reaches, 7.2, 4)).isLessThan(0.5f);
        assertThat(at(reaches, 8.8, 4)).isGreaterThan(0.5f);
    }

    private static float at(float[] reaches, double x, int z) {
        return reaches[4 * (z * WIDTH + (int) ((x + 10) * 4))];
    }

    private static float[] reaches(Gpu gpu) {
        Programs programs = new Programs(ShaderSources.standard());
        Model cube =
                new Model("cube", Material.MOONSTONE, List.of(new Level(TestScenes.cube(), Double.POSITIVE_INFINITY)));
        Scene built = new Scene(
                List.of(new Planting(cube, new Instances().add(3, 1, 0, 1, 0, 0, 0, 0, 0))),
                ImpostorAtlas.NONE,
                new float[0],
                new float[6]);
        try (UploadRing ring = new UploadRing(gpu, "ring", 1 << 20);
                SceneBuffers scene = new SceneBuffers(gpu, "cube", built, ring);
                SphereShadows shadows = new SphereShadows(gpu, programs, ring, 256);
                BounceVolumes bounces = new BounceVolumes(gpu, "none", LightVolume.NONE)) {
            TestView above = new TestView(new Vector3f(0, 30, 0), new Vector3f(0, 0, -0.01f), WIDTH, HEIGHT);
            FrameBlock frame = above.frame(TestBlocks.frame(WIDTH, HEIGHT).shadowFromWorld());
            WorldBlock world = TestBlocks.world();
            world.sphere().set(0, 4, 0, 0.16f);
            world.sphereState().set(1, 0, 0, 1);
            ring.next();
            ring.bind(world);
            shadows.draw(frame, world, scene, new DrawList(scene, ring));
            ring.bind(frame);
            var nothing = shadows.depths();
            return ProbeSquare.run(
                    gpu,
                    "sphereshadow",
                    WIDTH,
                    HEIGHT,
                    bounces.inputs(
                            shadows.map(),
                            scene.impostors().as2D(Sampling.LINEAR),
                            nothing,
                            shadows.map(),
                            shadows.depths()));
        }
    }
}
