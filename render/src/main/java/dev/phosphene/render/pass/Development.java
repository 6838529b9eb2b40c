package dev.phosphene.render.pass;

import dev.phosphene.core.curve.Colour;
import dev.phosphene.core.parameter.Grade;
import dev.phosphene.core.parameter.Memory;
import dev.phosphene.render.gl.Format;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Pipeline;
import dev.phosphene.render.gl.Program;
import dev.phosphene.render.gl.Sampling;
import dev.phosphene.render.gl.Target;
import dev.phosphene.render.gl.UploadRing;
import dev.phosphene.shaders.image.DevelopBlock;
import dev.phosphene.shaders.image.DevelopInputs;
import dev.phosphene.shaders.source.Programs;
import org.joml.Vector4f;

/** The last step: veil, corners, the old print, tone curve, grade, grain, dither. */
public final class Development implements AutoCloseable {
    /** What the picture is developed for. */
    public enum Print {
        /** Display values in 8 bits, dithered. */
        EIGHT_BIT(Format.RGBA8, 255),
        /** Display values dithered to 10 bits, left-aligned in 16. */
        TEN_BIT(Format.RGBA16, 1023),
        /** Exposed scene light in floats, before the tone curve. */
        LIGHT(Format.RGBA32F, 0);

        private final Format format;
        private final float steps;

        Print(Format format, float steps) {
            this.format = format;
            this.steps = steps;
        }

        public Format format() {
            return format;
        }
    }

    private final Program program;
    private final Pipeline pipeline;
    private final Program oldProgram;
    private final Pipeline oldPipeline;
    private final Target picture;
    private final Print print;
    private final Vector4f shape = new Vector4f();
    private final Vector4f slope = new Vector4f();
    private final Vector4f offset = new Vector4f();
    private final Vector4f power = new Vector4f();
    private final Vector4f old = new Vector4f();

    public Development(Gpu gpu, Programs programs, Print print, int width, int height) {
        this.print = print;
        program = new Program(gpu, programs.program("tone/develop"));
        pipeline = Pipeline.screen(gpu, program);
        oldProgram = new Program(gpu, programs.program("tone/remember"));
        oldPipeline = Pipeline.screen(gpu, oldProgram);
        picture = Target.of(gpu, "picture", width, height, null, print.format);
    }

    /**
     * The finished picture.
     *
     * @param veil the exposed light as the lens spreads it
     * @param frame number of the frame, for grain and dither
     */
    public Target develop(UploadRing ring, Target exposed, Target veil, Look look, int frame) {
        return develop(ring, exposed, veil, look, frame, 1);
    }

    /** The same of light that is exposed only now, by a factor. */
    public Target develop(UploadRing ring, Target light, Target veil, Look look, int frame, float exposure) {
        Grade grade = look.grade();
        Memory memory = look.memory();
        shape.set(
                (float) grade.bloom(),
                (float) grade.vignette(),
                (float) grade.saturation(),
                (float) grade.grain() / 100);
        set(slope, grade.slope());
        set(offset, grade.offset());
        set(power, grade.power());
        old.set((float) memory.amount(), look.weave().x(), look.weave().y(), (float) memory.flash());
        ring.bind(new DevelopBlock(
                shape,
                slope,
                offset,
                power,
                old,
                look.oldPicture(),
                frame,
                print.steps,
                (float) picture.width() / picture.height(),
                1f / picture.height(),
                exposure));
        boolean remembered = memory.amount() > 0 || memory.flash() > 0;
        (remembered ? oldPipeline : pipeline)
                .drawScreen(
                        picture,
                        new DevelopInputs(
                                light.colour().as2D(Sampling.LINEAR),
                                veil.colour().as2D(Sampling.LINEAR)));
        return picture;
    }

    private static void set(Vector4f to, Colour c) {
        to.set((float) c.red(), (float) c.green(), (float) c.blue(), 0);
    }

    @Override
    public void close() {
        picture.close();
        program.close();
        oldProgram.close();
    }
}
