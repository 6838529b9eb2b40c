package dev.phosphene.render.scene;

import dev.phosphene.models.scene.Material;
import dev.phosphene.render.gl.Cull;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.NoInputs;
import dev.phosphene.render.gl.Pipeline;
import dev.phosphene.render.gl.Program;
import dev.phosphene.render.gl.Sampling;
import dev.phosphene.render.gl.Target;
import dev.phosphene.render.gl.UploadRing;
import dev.phosphene.shaders.frame.FrameBlock;
import dev.phosphene.shaders.frame.WorldBlock;
import dev.phosphene.shaders.inputs.Input;
import dev.phosphene.shaders.source.Programs;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.jspecify.annotations.Nullable;

/**
 * Depth as the sphere sees it: what stands between it and everything it lights. Five faces of a cube in a map of three by two squares, the
 * way light/sphereshadow.glsl reads them; nothing stands above the sphere but the sky.
 */
public final class SphereShadows implements AutoCloseable {
    /** Half the width of a face at distance 1: a little more than its own, so that filters find neighbours at its rim. */
    static final float HALF = 1.06f;
    /** Nearest caster in metres: cloth within a hand's breadth would darken the whole place. */
    static final float NEAR = 0.12f;

    /** Beyond it the sphere's light is too thin for shadows to be missed, metres. */
    private static final float FAR = 42;
    /** Metres above the stage from which its shadows are faint and short: light/light.glsl has faded them by then. */
    private static final float HIGH = 20;

    /** Casters are drawn as if four times as far from the sphere as they are. */
    private static final float COARSENESS = 4;

    /** The map is asked this many metres beside a point at most: a half shadow and a lift off the surface, both widest where light ends. */
    private static final float ASIDE = 6;

    /** Where faces look and what is up there: +x −x −y +z −z. */
    private static final float[][] FACES = {
        {1, 0, 0, 0, 1, 0}, {-1, 0, 0, 0, 1, 0}, {0, -1, 0, 0, 0, 1}, {0, 0, 1, 0, 1, 0}, {0, 0, -1, 0, 1, 0}
    };

    private final Gpu gpu;
    private final Programs programs;
    private final UploadRing ring;
    private final Target map;
    private final Target[] parts = new Target[FACES.length];
    private final @Nullable Pipeline[] pipelines = new Pipeline[Material.values().length];
    private final Matrix4f faceFromWorld = new Matrix4f();
    private final Matrix4f seenFromWorld = new Matrix4f();
    private final Vector3f sphere = new Vector3f();
    private final Frustum camera = new Frustum();
    private final ShadeSight sight = new ShadeSight(ASIDE);
    private final float[] corners = new float[15];

    /** Faces of {@code texels} a side. */
    public SphereShadows(Gpu gpu, Programs programs, UploadRing ring, int texels) {
        this.gpu = gpu;
        this.programs = programs;
        this.ring = ring;
        this.map = Target.depthOnly(gpu, "sphere shadows", 3 * texels, 2 * texels);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = map.part(i % 3 * texels, i / 3 * texels, texels, texels);
        }
    }

    /** Whether a material throws the sphere's shadows; ground lies below all, trees stand too far. */
    private static boolean casts(Material material) {
        return switch (material) {
            case MOONSTONE, STAGE, FIGURE, CLOTH -> true;
            case BARK, FOLIAGE, SOIL, ROCK, WATER, MOSS, IMPOSTOR, WING, HARP, HAND, SHARD -> false;
        };
    }

    /** Draws the map of one sub-frame. Leaves a frame block of the sphere's view bound: bind the camera's afterwards. */
    public void draw(FrameBlock frame, WorldBlock world, SceneBuffers scene, DrawList list) {
        map.clearDepth();
        boolean high = world.sphere().y - world.stageShape().y > HIGH;
        if (world.sphereState().x <= 0 || high) {
            return;
        }
        prepare(scene);
        scene.bindInstances();
        sphere.set(world.sphere().x, world.sphere().y, world.sphere().z);
        camera.set(frame.clipFromWorld());
        sight.around(sphere.x, sphere.y, sphere.z, frame.clipFromWorld());
        for (int i = 0; i < FACES.length; i++) {
            float[] f = FACES[i];
            if (camera.misses(lit(f))) {
                continue;
            }
            look(seenFromWorld, f, NEAR / (FAR - NEAR), FAR * NEAR / (FAR - NEAR));
            list.select(seenFromWorld, sight, sphere, COARSENESS, SphereShadows::casts);
            look(faceFromWorld, f, 0, NEAR);
            ring.bind(frame.seenBy(faceFromWorld));
            for (Material material : scene.materials()) {
                Pipeline pipeline = pipelines[material.ordinal()];
                int count = list.commandCount(material);
                if (pipeline != null && count > 0) {
                    pipeline.drawIndirect(
                            parts[i], NoInputs.NONE, scene.layout(), ring, list.commandOffset(material), count);
                }
            }
        }
    }

    /** Corners of all that a face lights: the sphere, and four points where its light ends. */
    private float[] lit(float[] f) {
        float wide = FAR * HALF;
        // Right is along × up.
        float rx = f[1] * f[5] - f[2] * f[4];
        float ry = f[2] * f[3] - f[0] * f[5];
        float rz = f[0] * f[4] - f[1] * f[3];
        corners[0] = sphere.x;
        corners[1] = sphere.y;
        corners[2] = sphere.z;
        for (int i = 0; i < 4; i++) {
            float across = (i & 1) == 0 ? wide : -wide;
            float up = (i & 2) == 0 ? wide : -wide;
            corners[3 * i + 3] = sphere.x + FAR * f[0] + across * rx + up * f[3];
            corners[3 * i + 4] = sphere.y + FAR * f[1] + across * ry + up * f[4];
            corners[3 * i + 5] = sphere.z + FAR * f[2] + across * rz + up * f[5];
        }
        return corners;
    }

    /** A quarter of the view around the sphere; {@code a} and {@code b} make its depth (a z + b) / −z of view space. */
    private void look(Matrix4f clipFromWorld, float[] f, float a, float b) {
        clipFromWorld
                .zero()
                .m00(1 / HALF)
                .m11(1 / HALF)
                .m22(a)
                .m23(-1)
                .m32(b)
                .lookAlong(f[0], f[1], f[2], f[3], f[4], f[5])
                .translate(-sphere.x, -sphere.y, -sphere.z);
    }

    /** Compiles what a scene's casters need, once. */
    public void prepare(SceneBuffers scene) {
        for (Material material : scene.materials()) {
            if (casts(material) && pipelines[material.ordinal()] == null) {
                Program program = new Program(gpu, programs.depth(SurfacePass.programName(material)));
                pipelines[material.ordinal()] = Pipeline.surface(gpu, program).with(Cull.NOTHING);
            }
        }
    }

    /** The map, compared. */
    public Input.Sampler2DShadow map() {
        return map.depth().asShadow();
    }

    /** The map's own depths. */
    public Input.Sampler2D depths() {
        return map.depth().as2D(Sampling.NEAREST);
    }

    @Override
    public void close() {
        SurfacePass.close(pipelines);
        map.close();
    }
}
