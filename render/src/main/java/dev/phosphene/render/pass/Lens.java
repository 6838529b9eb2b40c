package dev.phosphene.render.pass;

import dev.phosphene.core.output.Output;
import dev.phosphene.core.output.Tier;
import dev.phosphene.render.gl.Format;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Pipeline;
import dev.phosphene.render.gl.Program;
import dev.phosphene.render.gl.Sampling;
import dev.phosphene.render.gl.Target;
import dev.phosphene.render.gl.Texture;
import dev.phosphene.render.gl.UploadRing;
import dev.phosphene.shaders.image.DepthInputs;
import dev.phosphene.shaders.image.LensBlock;
import dev.phosphene.shaders.image.LensInputs;
import dev.phosphene.shaders.source.Programs;
import org.joml.Vector4f;

/** What too few sub-frames cannot sample: the open lens' blur and soft edges, made from one picture and its depth. */
public final class Lens implements AutoCloseable {
    private static final int TILE = 16;
    /** Sub-frames from which on the lens is sampled well enough without help. */
    private static final int ENOUGH = 64;
    /** Widest blur as a share of the picture's height; wider would need more taps than it is worth. */
    private static final float WIDEST = 0.04f;

    private final Program tileProgram;
    private final Program lensProgram;
    private final Pipeline tilePipeline;
    private final Pipeline lensPipeline;
    private final Target tiles;
    private final Target focused;
    private final LensBlock block;
    private final float share;

    public Lens(Gpu gpu, Programs programs, Output output) {
        tileProgram = new Program(gpu, programs.program("lens/tiles"));
        lensProgram = new Program(gpu, programs.program("lens/lens"));
        tilePipeline = Pipeline.screen(gpu, tileProgram);
        lensPipeline = Pipeline.screen(gpu, lensProgram);
        int across = (output.width() + TILE - 1) / TILE;
        int down = (output.height() + TILE - 1) / TILE;
        tiles = Target.of(gpu, "lens tiles", across, down, null, Format.R16F);
        focused = Target.of(gpu, "focused", output.width(), output.height(), null, Format.RGBA16F);
        share = shareOf(output.samples());
        int taps = output.tier() == Tier.DRAFT ? 20 : output.tier() == Tier.PREVIEW ? 40 : 64;
        block = new LensBlock(new Vector4f(share, output.samples() < 4 ? 1 : 0, WIDEST * output.height(), 0.18f), taps);
    }

    /** Share of the lens' blur that a sub-frame makes itself: all when alone, the gap between lens points when one of a few. */
    public static float shareOf(int samples) {
        return samples >= ENOUGH ? 0 : (float) (1 / StrictMath.sqrt(samples));
    }

    /** Widest disc in pixels. */
    public static float widest(Output output) {
        return WIDEST * output.height();
    }

    /**
     * The picture as the lens shows it; {@code picture} itself when there is nothing to do.
     *
     * @param picture scene light without its depth attached
     * @param exposure factor that will be applied, so that edges are judged as they will be seen
     */
    public Target focus(Target picture, Texture depth, UploadRing ring, float exposure) {
        if (share == 0) {
            return picture;
        }
        block.lensShape().w = 0.18f / exposure;
        ring.bind(block);
        tilePipeline.drawScreen(tiles, new DepthInputs(depth.as2D(Sampling.NEAREST)));
        lensPipeline.drawScreen(
                focused,
                new LensInputs(
                        picture.colour().as2D(Sampling.LINEAR),
                        depth.as2D(Sampling.NEAREST),
                        tiles.colour().as2D(Sampling.NEAREST)));
        return focused;
    }

    @Override
    public void close() {
        tiles.close();
        focused.close();
        tileProgram.close();
        lensProgram.close();
    }
}
