package dev.phosphene.render.pass;

import dev.phosphene.render.gl.Format;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.NoInputs;
import dev.phosphene.render.gl.Pipeline;
import dev.phosphene.render.gl.Program;
import dev.phosphene.render.gl.Sampling;
import dev.phosphene.render.gl.Target;
import dev.phosphene.shaders.inputs.Input;
import dev.phosphene.shaders.source.Programs;

/** The colours that the sphere throws around it: a small square of directions, worked out once and looked up by all it lights. */
public final class SphereColours implements AutoCloseable {
    /** The streams' lobes are wide; this holds them without steps. */
    private static final int SIDE = 48;

    private final Program program;
    private final Pipeline pipeline;
    private final Target colours;

    public SphereColours(Gpu gpu, Programs programs) {
        program = new Program(gpu, programs.program("light/colours"));
        pipeline = Pipeline.screen(gpu, program);
        colours = Target.of(gpu, "sphere colours", SIDE, SIDE, null, Format.RGBA16F);
    }

    /** Works them out for the world that is bound. */
    public void cast() {
        pipeline.drawScreen(colours, NoInputs.NONE);
    }

    /** The square as surfaces read it. */
    public Input.Sampler2D map() {
        return colours.colour().as2D(Sampling.LINEAR);
    }

    @Override
    public void close() {
        colours.close();
        program.close();
    }
}
