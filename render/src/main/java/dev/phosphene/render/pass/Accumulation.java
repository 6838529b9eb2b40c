package dev.phosphene.render.pass;

import dev.phosphene.render.gl.Blend;
import dev.phosphene.render.gl.Format;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Pipeline;
import dev.phosphene.render.gl.Program;
import dev.phosphene.render.gl.Sampling;
import dev.phosphene.render.gl.Target;
import dev.phosphene.shaders.image.AccumulateInputs;
import dev.phosphene.shaders.source.Programs;

/** The sum of a frame's sub-frames, in 32-bit floats, while light is linear (Haeberli and Akeley 1990). */
public final class Accumulation implements AutoCloseable {
    private final Program program;
    private final Pipeline first;
    private final Pipeline further;
    private final Target sum;

    public Accumulation(Gpu gpu, Programs programs, String label, int width, int height) {
        program = new Program(gpu, programs.program("accumulate/accumulate"));
        first = Pipeline.screen(gpu, program);
        further = first.with(Blend.ADD);
        sum = Target.of(gpu, label, width, height, null, Format.RGBA32F);
    }

    /** Adds sub-frame {@code index}; the first one begins a new sum. */
    public Target add(Target picture, int index) {
        (index == 0 ? first : further)
                .drawScreen(sum, new AccumulateInputs(picture.colour().as2D(Sampling.NEAREST)));
        return sum;
    }

    @Override
    public void close() {
        sum.close();
        program.close();
    }
}
