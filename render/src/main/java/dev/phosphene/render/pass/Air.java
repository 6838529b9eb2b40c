package dev.phosphene.render.pass;

import dev.phosphene.render.gl.Blend;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Pipeline;
import dev.phosphene.render.gl.Program;
import dev.phosphene.render.gl.Sampling;
import dev.phosphene.render.gl.Target;
import dev.phosphene.render.gl.Texture;
import dev.phosphene.shaders.image.AirInputs;
import dev.phosphene.shaders.source.Programs;

/** Mist between the eye and everything opaque. */
public final class Air implements AutoCloseable {
    private final Program program;
    private final Pipeline pipeline;

    public Air(Gpu gpu, Programs programs) {
        program = new Program(gpu, programs.program("air/air"));
        pipeline = Pipeline.screen(gpu, program).with(Blend.ATTENUATE);
    }

    /** Veils a picture by its depth. {@code picture} must not hold that depth. */
    public void veil(Target picture, Texture depth) {
        pipeline.drawScreen(picture, new AirInputs(depth.as2D(Sampling.NEAREST)));
    }

    @Override
    public void close() {
        program.close();
    }
}
