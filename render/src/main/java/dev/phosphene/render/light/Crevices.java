package dev.phosphene.render.light;

import dev.phosphene.render.gl.Format;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Pipeline;
import dev.phosphene.render.gl.Program;
import dev.phosphene.render.gl.Sampling;
import dev.phosphene.render.gl.Target;
import dev.phosphene.render.gl.Texture;
import dev.phosphene.shaders.image.DepthInputs;
import dev.phosphene.shaders.light.CreviceInputs;
import dev.phosphene.shaders.source.Programs;

/** Light that crevices and bodies close by keep from surfaces, found in the picture's depth at half its size. */
public final class Crevices implements AutoCloseable {
    private final Program seekProgram;
    private final Program blurProgram;
    private final Pipeline seek;
    private final Pipeline blur;
    private final Target raw;
    private final Target kept;
    private final CreviceInputs rawRead;

    /** For pictures of this size. */
    public Crevices(Gpu gpu, Programs programs, int width, int height) {
        seekProgram = new Program(gpu, programs.program("light/crevice"));
        blurProgram = new Program(gpu, programs.program("light/creviceblur"));
        seek = Pipeline.screen(gpu, seekProgram);
        blur = Pipeline.screen(gpu, blurProgram);
        int across = (width + 1) / 2;
        int down = (height + 1) / 2;
        raw = Target.of(gpu, "crevices, raw", across, down, null, Format.RGBA16F);
        kept = Target.of(gpu, "crevices", across, down, null, Format.RGBA16F);
        rawRead = new CreviceInputs(raw.colour().as2D(Sampling.NEAREST));
    }

    /** What they keep of a picture with this depth, as {@link CreviceInputs} has it. */
    public Texture seek(Texture depth) {
        seek.drawScreen(raw, new DepthInputs(depth.as2D(Sampling.NEAREST)));
        blur.drawScreen(kept, rawRead);
        return kept.colour();
    }

    @Override
    public void close() {
        raw.close();
        kept.close();
        seekProgram.close();
        blurProgram.close();
    }
}
