package dev.phosphene.render.scene;

import dev.phosphene.core.fault.Fault;
import dev.phosphene.models.scene.Material;
import dev.phosphene.render.gl.Blend;
import dev.phosphene.render.gl.Cull;
import dev.phosphene.render.gl.Depth;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Inputs;
import dev.phosphene.render.gl.NoInputs;
import dev.phosphene.render.gl.Pipeline;
import dev.phosphene.render.gl.Program;
import dev.phosphene.render.gl.Target;
import dev.phosphene.render.gl.UploadRing;
import dev.phosphene.shaders.frame.SurfaceInputs;
import dev.phosphene.shaders.source.Programs;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Draws a scene's surfaces: one pipeline a material, found as {@code glsl/<material>/<material>.frag}, one multi-draw each. Opaque materials
 * write depth; WING and HARP add light to what is there.
 */
public final class SurfacePass implements AutoCloseable {
    private final Gpu gpu;
    private final Programs programs;
    private final UploadRing ring;
    private final @Nullable Pipeline[] pipelines = new Pipeline[Material.values().length];

    public SurfacePass(Gpu gpu, Programs programs, UploadRing ring) {
        this.gpu = gpu;
        this.programs = programs;
        this.ring = ring;
    }

    /** Compiles what a scene needs, once; seconds on a cold software renderer. */
    public void prepare(SceneBuffers scene) {
        for (Material material : scene.materials()) {
            if (pipelines[material.ordinal()] == null) {
                pipelines[material.ordinal()] = pipeline(material);
            }
        }
    }

    private Pipeline pipeline(Material material) {
        String name = programName(material);
        if (!programs.exists(name)) {
            throw Fault.world("Material " + material + " has no shader glsl/" + name + ".frag.");
        }
        Pipeline surface = Pipeline.surface(gpu, new Program(gpu, programs.program(name)));
        Pipeline sided = twoSided(material) ? surface.with(Cull.NOTHING) : surface;
        return additive(material) ? sided.with(Depth.TEST).with(Blend.ADD) : sided;
    }

    static String programName(Material material) {
        String name = material.name().toLowerCase(Locale.ROOT);
        return name + "/" + name;
    }

    static boolean additive(Material material) {
        return material == Material.WING || material == Material.HARP;
    }

    /** Thin things are seen from both sides. */
    static boolean twoSided(Material material) {
        return switch (material) {
            case FOLIAGE, IMPOSTOR, WING, HARP, CLOTH, SHARD -> true;
            case BARK, SOIL, ROCK, MOONSTONE, STAGE, FIGURE, HAND -> false;
        };
    }

    /** Draws all that hides what is behind it. The frame's blocks are bound; {@code list} was selected in this sub-frame. */
    public void drawOpaque(Target target, SurfaceInputs inputs, SceneBuffers scene, DrawList list) {
        draw(target, inputs, scene, list, false);
    }

    /** Draws all that only adds light, over what is already there. */
    public void drawAdditive(Target target, SurfaceInputs inputs, SceneBuffers scene, DrawList list) {
        draw(target, inputs, scene, list, true);
    }

    private void draw(Target target, SurfaceInputs inputs, SceneBuffers scene, DrawList list, boolean additive) {
        prepare(scene);
        scene.bindInstances();
        Inputs.bind(inputs);
        for (Material material : scene.materials()) {
            Pipeline pipeline = pipelines[material.ordinal()];
            int count = list.commandCount(material);
            if (pipeline != null && count > 0 && additive(material) == additive) {
                long offset = list.commandOffset(material);
                pipeline.drawIndirect(target, NoInputs.NONE, scene.layout(), ring, offset, count);
            }
        }
    }

    @Override
    public void close() {
        for (Pipeline pipeline : pipelines) {
            if (pipeline != null) {
                pipeline.program().close();
            }
        }
    }
}
