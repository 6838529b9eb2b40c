package dev.phosphene.render.pass;

import dev.phosphene.render.gl.Depth;
import dev.phosphene.render.gl.Format;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Inputs;
import dev.phosphene.render.gl.NoInputs;
import dev.phosphene.render.gl.Pipeline;
import dev.phosphene.render.gl.Program;
import dev.phosphene.render.gl.Sampling;
import dev.phosphene.render.gl.Target;
import dev.phosphene.render.gl.Texture;
import dev.phosphene.shaders.frame.SkyInputs;
import dev.phosphene.shaders.source.Programs;
import java.nio.FloatBuffer;
import java.util.Arrays;
import org.lwjgl.system.MemoryUtil;

/** The sky: a table of its light that every program may ask, and its picture behind everything. */
public final class Sky implements AutoCloseable {
    private final Program program;
    private final Pipeline pipeline;
    private final Texture view;
    private final SkyInputs inputs;
    /** What the texture holds, so that a sky that stands still is sent once. */
    private final float[] held;

    private final java.nio.ByteBuffer sent;
    private final FloatBuffer sentFloats;

    /** A sky whose table has this many texels. */
    public Sky(Gpu gpu, Programs programs, int columns, int rows) {
        program = new Program(gpu, programs.program("sky/sky"));
        pipeline = Pipeline.screen(gpu, program).with(Depth.TEST_OR_EQUAL);
        view = Texture.plane(gpu, "sky view", Format.RGBA32F, columns, rows);
        inputs = new SkyInputs(view.as2D(Sampling.LINEAR));
        held = new float[columns * rows * 4];
        sent = MemoryUtil.memCalloc(held.length * Float.BYTES);
        sentFloats = sent.asFloatBuffer();
        view.upload(0, sent);
    }

    /** Binds the sky's light for all draws that follow; four floats a texel. */
    public void bind(float[] texels) {
        if (!Arrays.equals(texels, held)) {
            System.arraycopy(texels, 0, held, 0, held.length);
            sentFloats.put(0, held);
            view.upload(0, sent);
        }
        Inputs.bind(inputs);
    }

    /** Draws it wherever the picture's depth is still infinite. */
    public void draw(Target picture) {
        pipeline.drawScreen(picture, NoInputs.NONE);
    }

    @Override
    public void close() {
        MemoryUtil.memFree(sent);
        view.close();
        program.close();
    }
}
