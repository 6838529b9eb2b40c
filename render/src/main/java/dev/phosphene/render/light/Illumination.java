package dev.phosphene.render.light;

import dev.phosphene.render.gl.Blend;
import dev.phosphene.render.gl.Depth;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Inputs;
import dev.phosphene.render.gl.Pipeline;
import dev.phosphene.render.gl.Program;
import dev.phosphene.render.gl.Target;
import dev.phosphene.shaders.frame.SurfaceInputs;
import dev.phosphene.shaders.light.SubstanceInputs;
import dev.phosphene.shaders.source.Programs;
import org.jspecify.annotations.Nullable;

/**
 * Lights a picture's surfaces, each pixel once: what is hidden has cost no light, and small triangles cost no more than large ones. There is
 * one program a kit of lights, made when it is first asked for.
 */
public final class Illumination implements AutoCloseable {
    private final Gpu gpu;
    private final Programs programs;
    private final @Nullable Pipeline[] pipelines = new Pipeline[Kit.COUNT];

    public Illumination(Gpu gpu, Programs programs) {
        this.gpu = gpu;
        this.programs = programs;
    }

    /**
     * Adds the light of the blocks that are bound.
     *
     * @param kit what the moment has; more than that changes nothing
     * @param picture with the depth of its surfaces, and what they send out themselves
     * @param lights what they are lit by
     * @param substances what they are made of
     */
    public void light(Kit kit, Target picture, SurfaceInputs lights, SubstanceInputs substances) {
        Inputs.bind(lights);
        pipeline(kit).drawScreen(picture, substances);
    }

    private Pipeline pipeline(Kit kit) {
        Pipeline made = pipelines[kit.index()];
        if (made == null) {
            Program program = new Program(gpu, programs.program("light/lit", kit.words()));
            made = Pipeline.screen(gpu, program).with(Depth.BEHIND).with(Blend.ADD);
            pipelines[kit.index()] = made;
        }
        return made;
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
