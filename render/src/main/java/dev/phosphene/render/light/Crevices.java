package dev.phosphene.render.light;

import dev.phosphene.render.gl.Blend;
import dev.phosphene.render.gl.Format;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Inputs;
import dev.phosphene.render.gl.Pipeline;
import dev.phosphene.render.gl.Program;
import dev.phosphene.render.gl.Sampling;
import dev.phosphene.render.gl.Target;
import dev.phosphene.render.gl.Texture;
import dev.phosphene.shaders.image.DepthInputs;
import dev.phosphene.shaders.light.CreviceInputs;
import dev.phosphene.shaders.light.ShareInputs;
import dev.phosphene.shaders.source.Programs;

/** Light that crevices and bodies close by keep from surfaces, found in the picture's depth at half its size. */
public final class Crevices implements AutoCloseable {
    private final Program seekProgram;
    private final Program blurProgram;
    private final Program leaveProgram;
    private final Pipeline seek;
    private final Pipeline blur;
    private final Pipeline leave;
    private final Target raw;
    private final Target kept;
    private final CreviceInputs rawRead;
    private final CreviceInputs keptRead;

    /** For pictures of this size. */
    public Crevices(Gpu gpu, Programs programs, int width, int height) {
        seekProgram = new Program(gpu, programs.program("light/crevice"));
        blurProgram = new Program(gpu, programs.program("light/creviceblur"));
        leaveProgram = new Program(gpu, programs.program("light/creviced"));
        seek = Pipeline.screen(gpu, seekProgram);
        blur = Pipeline.screen(gpu, blurProgram);
        leave = Pipeline.screen(gpu, leaveProgram).with(Blend.MULTIPLY);
        int across = (width + 1) / 2;
        int down = (height + 1) / 2;
        raw = Target.of(gpu, "crevices, raw", across, down, null, Format.RGBA16F);
        kept = Target.of(gpu, "crevices", across, down, null, Format.RGBA16F);
        rawRead = new CreviceInputs(raw.colour().as2D(Sampling.NEAREST));
        keptRead = new CreviceInputs(kept.colour().as2D(Sampling.NEAREST));
    }

    /**
     * Takes it from a picture.
     *
     * @param picture must not hold {@code depth}
     * @param depth the picture's own
     * @param shares of what each pixel's light is made
     */
    public void darken(Target picture, Texture depth, Texture shares) {
        seek(depth);
        Inputs.bind(new ShareInputs(shares.as2D(Sampling.NEAREST), depth.as2D(Sampling.NEAREST)));
        leave.drawScreen(picture, keptRead);
    }

    /** What they keep, as {@link CreviceInputs} has it. */
    Texture seek(Texture depth) {
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
        leaveProgram.close();
    }
}
