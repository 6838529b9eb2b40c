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
 * write depth; WING and HARP add light to what is there and may hide some of it (premultiplied).
 */
public final class SurfacePass implements AutoCloseable {
    /** What stands near and hides much comes first; far cards, dear and hidden, come last. */
    private static final Material[] ORDER = {
        Material.HAND,
        Material.CLOTH,
        Material.FIGURE,
        Material.STAGE,
        Material.MOONSTONE,
        Material.BARK,
        Material.ROCK,
        Material.MOSS,
        Material.FOLIAGE,
        Material.SHARD,
        Material.WATER,
        Material.SOIL,
        Material.IMPOSTOR,
        Material.WING,
        Material.HARP
    };

    private final Gpu gpu;
    private final Programs programs;
    private final UploadRing ring;
    private final @Nullable Pipeline[] pipelines = new Pipeline[Material.values().length];
    private final @Nullable Pipeline[] cuts = new Pipeline[Material.values().length];

    public SurfacePass(Gpu gpu, Programs programs, UploadRing ring) {
        this.gpu = gpu;
        this.programs = programs;
        this.ring = ring;
    }

    /** Compiles what a scene needs, once; seconds on a cold software renderer. */
    public void prepare(SceneBuffers scene) {
        for (Material material : scene.materials()) {
            if (pipelines[material.ordinal()] == null) {
                prepare(material);
            }
        }
    }

    private void prepare(Material material) {
        String name = programName(material);
        if (!programs.exists(name)) {
            throw Fault.world("Material " + material + " has no shader glsl/" + name + ".frag.");
        }
        Pipeline plain = Pipeline.surface(gpu, new Program(gpu, programs.program(name)));
        Pipeline pipeline = twoSided(material) ? plain.with(Cull.NOTHING) : plain;
        if (programs.isCut(name)) {
            Pipeline cut = Pipeline.surface(gpu, new Program(gpu, programs.depth(name)));
            cuts[material.ordinal()] = cut.with(pipeline.cull()).with(Blend.KEEP);
            pipeline = pipeline.with(Depth.EQUAL);
        }
        pipelines[material.ordinal()] =
                additive(material) ? pipeline.with(Depth.TEST).with(Blend.OVER) : pipeline;
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
            case BARK, SOIL, ROCK, WATER, MOSS, MOONSTONE, STAGE, FIGURE, HAND -> false;
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
        for (Material material : ORDER) {
            Pipeline pipeline = pipelines[material.ordinal()];
            int count = list.commandCount(material);
            if (pipeline != null && count > 0 && additive(material) == additive) {
                long offset = list.commandOffset(material);
                // A surface with holes first says where it is, so that its light is worked out once a pixel and not
                // once a layer.
                Pipeline cut = cuts[material.ordinal()];
                if (cut != null) {
                    cut.drawIndirect(target, NoInputs.NONE, scene.layout(), ring, offset, count);
                }
                pipeline.drawIndirect(target, NoInputs.NONE, scene.layout(), ring, offset, count);
            }
        }
    }

    @Override
    public void close() {
        close(pipelines);
        close(cuts);
    }

    static void close(@Nullable Pipeline[] pipelines) {
        for (Pipeline pipeline : pipelines) {
            if (pipeline != null) {
                pipeline.program().close();
            }
        }
    }
}
