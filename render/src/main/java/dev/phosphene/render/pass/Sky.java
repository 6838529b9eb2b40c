package dev.phosphene.render.pass;

import dev.phosphene.render.gl.Depth;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.NoInputs;
import dev.phosphene.render.gl.Pipeline;
import dev.phosphene.render.gl.Program;
import dev.phosphene.render.gl.Target;
import dev.phosphene.shaders.source.Programs;

/** The sky behind everything. */
public final class Sky implements AutoCloseable {
    private final Program program;
    private final Pipeline pipeline;

    public Sky(Gpu gpu, Programs programs) {
        program = new Program(gpu, programs.program("sky/sky"));
        pipeline = Pipeline.screen(gpu, program).with(Depth.TEST_OR_EQUAL);
    }

    /** Draws it wherever the picture's depth is still infinite. */
    public void draw(Target picture) {
        pipeline.drawScreen(picture, NoInputs.NONE);
    }

    @Override
    public void close() {
        program.close();
    }
}
