package dev.phosphene.render.pass;

import dev.phosphene.render.gl.Format;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Pipeline;
import dev.phosphene.render.gl.Program;
import dev.phosphene.render.gl.Sampling;
import dev.phosphene.render.gl.Target;
import dev.phosphene.render.gl.UploadRing;
import dev.phosphene.shaders.image.DissolveBlock;
import dev.phosphene.shaders.image.DissolveInputs;
import dev.phosphene.shaders.source.Programs;
import org.joml.Vector2f;

/** Exposes a frame's light, and mixes two shots in stops while one leaves for the next. */
public final class Dissolve implements AutoCloseable {
    private final Program program;
    private final Pipeline pipeline;
    private final Target exposed;

    private final Vector2f nowShare = new Vector2f();
    private final Vector2f leavingShare = new Vector2f();

    public Dissolve(Gpu gpu, Programs programs, int width, int height) {
        program = new Program(gpu, programs.program("dissolve/dissolve"));
        pipeline = Pipeline.screen(gpu, program);
        exposed = Target.of(gpu, "exposed", width, height, null, Format.RGBA16F);
    }

    /**
     * Exposed light.
     *
     * @param now sum of sub-frames of the shot that is on
     * @param leaving the same of the shot that goes
     * @param samples sub-frames in each sum
     * @param nowFactor exposure of the one, as a factor
     * @param leavingFactor of the other
     * @param mix 0 only {@code leaving} .. 1 only {@code now}
     */
    public Target expose(
            UploadRing ring, Target now, Target leaving, int samples, float nowFactor, float leavingFactor, float mix) {
        ring.bind(new DissolveBlock(nowShare.set(nowFactor, samples), leavingShare.set(leavingFactor, samples), mix));
        pipeline.drawScreen(
                exposed,
                new DissolveInputs(
                        now.colour().as2D(Sampling.NEAREST), leaving.colour().as2D(Sampling.NEAREST)));
        return exposed;
    }

    @Override
    public void close() {
        exposed.close();
        program.close();
    }
}
