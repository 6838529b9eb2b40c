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
import dev.phosphene.shaders.image.StreakInputs;
import dev.phosphene.shaders.image.TileInputs;
import dev.phosphene.shaders.source.Programs;
import org.joml.Vector4f;

/** What too few sub-frames cannot sample: the open lens' blur, streaks and soft edges, made from one picture and its depth. */
public final class Lens implements AutoCloseable {
    /** Sub-frames from which on lens and shutter are sampled well enough without help. */
    public static final int ENOUGH = 64;

    /** Tiles in the picture's height: as much of the picture is looked at around a pixel at every size. */
    private static final int TILES = 22;
    /** Widest blur as a share of the picture's height; wider would need more taps than it is worth. */
    private static final float WIDEST = 0.04f;

    private final Program tileProgram;
    private final Program lensProgram;
    private final Pipeline tilePipeline;
    private final Pipeline lensPipeline;
    private final Program sharpProgram;
    private final Pipeline sharpPipeline;
    private final Program nearProgram;
    private final Program streakProgram;
    private final Pipeline nearPipeline;
    private final Pipeline streakPipeline;
    private final Program stillProgram;
    private final Pipeline stillPipeline;
    private final Target tiles;
    private final Target near;
    private final Target focused;
    private final Target streaked;
    /** Both as whole tiles: the last ones may stand out of the picture. */
    private final Target focusedTiles;

    private final Target streakedTiles;
    private final LensBlock block;
    private final float share;

    public Lens(Gpu gpu, Programs programs, Output output) {
        tileProgram = new Program(gpu, programs.program("lens/tiles"));
        lensProgram = new Program(gpu, programs.program("lens/lens"));
        tilePipeline = Pipeline.screen(gpu, tileProgram);
        lensPipeline = Pipeline.screen(gpu, lensProgram);
        sharpProgram = new Program(gpu, programs.program("lens/sharp"));
        sharpPipeline = Pipeline.screen(gpu, sharpProgram);
        nearProgram = new Program(gpu, programs.program("lens/near"));
        streakProgram = new Program(gpu, programs.program("lens/streak"));
        nearPipeline = Pipeline.screen(gpu, nearProgram);
        streakPipeline = Pipeline.screen(gpu, streakProgram);
        stillProgram = new Program(gpu, programs.program("lens/still"));
        stillPipeline = Pipeline.screen(gpu, stillProgram);
        int tile = Math.max(16, 8 * Math.round(output.height() / (8f * TILES)));
        int across = (output.width() + tile - 1) / tile;
        int down = (output.height() + tile - 1) / tile;
        tiles = Target.of(gpu, "lens tiles", across, down, null, Format.RGBA16F);
        near = Target.of(gpu, "lens streaks near", across, down, null, Format.RG16F);
        focused = Target.of(gpu, "focused", output.width(), output.height(), null, Format.RGBA16F);
        streaked = Target.of(gpu, "streaked", output.width(), output.height(), null, Format.RGBA16F);
        focusedTiles = focused.part(0, 0, tile * across, tile * down);
        streakedTiles = streaked.part(0, 0, tile * across, tile * down);
        share = shareOf(output.samples());
        int taps = output.tier() == Tier.DRAFT ? 20 : output.tier() == Tier.PREVIEW ? 40 : 64;
        int streakTaps = output.tier() == Tier.DRAFT ? 8 : 24;
        block = new LensBlock(
                new Vector4f(share, output.samples() < 4 ? 1 : 0, WIDEST * output.height(), 0.18f),
                taps,
                streakTaps,
                1.4f * tile,
                tile);
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
     * The picture as lens and shutter show it; {@code picture} itself when there is nothing to do.
     *
     * @param picture scene light without its depth attached
     * @param exposure factor that will be applied, so that edges are judged as they will be seen
     * @param moves whether anything may move while the shutter is open
     */
    public Target focus(Target picture, Texture depth, UploadRing ring, float exposure, boolean moves) {
        if (share == 0) {
            return picture;
        }
        block.lensShape().w = 0.18f / exposure;
        ring.bind(block);
        tilePipeline.drawScreen(tiles, new DepthInputs(depth.as2D(Sampling.NEAREST)));
        LensInputs open = new LensInputs(
                picture.colour().as2D(Sampling.LINEAR),
                depth.as2D(Sampling.NEAREST),
                tiles.colour().as2D(Sampling.NEAREST));
        drawTiles(sharpPipeline, focusedTiles, open);
        drawTiles(lensPipeline, focusedTiles, open);
        if (!moves) {
            return focused;
        }
        nearPipeline.drawScreen(near, new TileInputs(tiles.colour().as2D(Sampling.NEAREST)));
        StreakInputs shut = new StreakInputs(
                focused.colour().as2D(Sampling.LINEAR),
                depth.as2D(Sampling.NEAREST),
                near.colour().as2D(Sampling.NEAREST));
        drawTiles(stillPipeline, streakedTiles, shut);
        drawTiles(streakPipeline, streakedTiles, shut);
        return streaked;
    }

    /** Draws those tiles of the picture that the pipeline's vertices want. */
    private void drawTiles(Pipeline pipeline, Target target, Record inputs) {
        pipeline.drawPoints(target, inputs, tiles.width() * tiles.height());
    }

    @Override
    public void close() {
        tiles.close();
        near.close();
        focused.close();
        streaked.close();
        nearProgram.close();
        stillProgram.close();
        streakProgram.close();
        tileProgram.close();
        sharpProgram.close();
        lensProgram.close();
    }
}
