package dev.phosphene.render.scene;

import dev.phosphene.models.scene.Material;
import dev.phosphene.render.gl.Cull;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.NoInputs;
import dev.phosphene.render.gl.Pipeline;
import dev.phosphene.render.gl.Program;
import dev.phosphene.render.gl.Target;
import dev.phosphene.render.gl.UploadRing;
import dev.phosphene.shaders.frame.FrameBlock;
import dev.phosphene.shaders.inputs.Input;
import dev.phosphene.shaders.source.Programs;
import org.joml.Vector3f;
import org.jspecify.annotations.Nullable;

/** Draws depth as the key light sees it, with the vertices of the surfaces and no fragments. */
public final class ShadowPass implements AutoCloseable {
    /** Casters are drawn as if twice as far away: their shadows are soft, their vertices dear. */
    private static final float COARSENESS = 2;
    /** The map is asked this many metres beside a point at most: half a far half shadow, a lift off the surface, texels. */
    private static final float ASIDE = 1;

    private final Gpu gpu;
    private final Programs programs;
    private final UploadRing ring;
    private final Target map;
    private final @Nullable Pipeline[] pipelines = new Pipeline[Material.values().length];
    private final Vector3f eye = new Vector3f();
    private final ShadeSight sight = new ShadeSight(ASIDE);

    /** A map of {@code texels} a side: 1024 for draft, 2048 above. */
    public ShadowPass(Gpu gpu, Programs programs, UploadRing ring, int texels) {
        this.gpu = gpu;
        this.programs = programs;
        this.ring = ring;
        this.map = Target.depthOnly(gpu, "shadow map", texels, texels);
    }

    /** Whether a material throws shadows: not the far, the thin or the shining. */
    static boolean casts(Material material) {
        return switch (material) {
            case BARK, FOLIAGE, SOIL, ROCK, MOONSTONE, STAGE, FIGURE, CLOTH -> true;
            case WATER, MOSS, IMPOSTOR, WING, HARP, HAND, SHARD -> false;
        };
    }

    /** Side of the map in texels. */
    public int texels() {
        return map.width();
    }

    /**
     * Draws the map of one sub-frame. Leaves a frame block of the light's view bound: bind the camera's afterwards.
     *
     * @param frame the camera's own block; its eye tells levels of detail
     * @param list of this scene, for shadows alone
     */
    public void draw(FrameBlock frame, ShadowBox box, SceneBuffers scene, DrawList list) {
        ring.bind(frame.seenBy(box.clipFromWorld()));
        eye.set(frame.eye().x, frame.eye().y, frame.eye().z);
        sight.under(box.clipFromWorld(), frame.clipFromWorld());
        list.select(box.clipFromWorld(), sight, eye, COARSENESS, ShadowPass::casts);
        prepare(scene);
        clear();
        scene.bindInstances();
        for (Material material : scene.materials()) {
            Pipeline pipeline = pipelines[material.ordinal()];
            int count = list.commandCount(material);
            if (pipeline != null && count > 0) {
                long offset = list.commandOffset(material);
                pipeline.drawIndirect(map, NoInputs.NONE, scene.layout(), ring, offset, count);
            }
        }
    }

    /** Compiles what a scene's casters need, once. */
    public void prepare(SceneBuffers scene) {
        for (Material material : scene.materials()) {
            if (casts(material) && pipelines[material.ordinal()] == null) {
                pipelines[material.ordinal()] = pipeline(material);
            }
        }
    }

    private Pipeline pipeline(Material material) {
        Program program = new Program(gpu, programs.depth(SurfacePass.programName(material)));
        Pipeline surface = Pipeline.surface(gpu, program).withClampedDepth();
        return SurfacePass.twoSided(material) ? surface.with(Cull.NOTHING) : surface;
    }

    /** Empties the map: no shadows at all. */
    public void clear() {
        map.clearDepth();
    }

    /** The map as surfaces read it. */
    public Input.Sampler2DShadow map() {
        return map.depth().asShadow();
    }

    @Override
    public void close() {
        SurfacePass.close(pipelines);
        map.close();
    }
}
