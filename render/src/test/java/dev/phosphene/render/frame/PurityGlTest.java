package dev.phosphene.render.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.phosphene.core.output.Output;
import dev.phosphene.core.output.Tier;
import dev.phosphene.render.HeadlessGl;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Target;
import dev.phosphene.render.pass.Development;
import dev.phosphene.shaders.source.Programs;
import dev.phosphene.shaders.source.ShaderSources;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A frame is a function of film, time and output: with everything on, whatever was drawn before it. */
@Tag("gl")
class PurityGlTest {
    private static final int WIDTH = 160;
    private static final int HEIGHT = 90;
    /** Within the first shot, in the dissolve, within the second. */
    private static final List<Integer> FRAMES = List.of(3, 17, 26, 31, 44);

    @Test
    @ExtendWith(HeadlessGl.class)
    void aFrameDoesNotKnowWhichFrameWasDrawnBeforeIt(Gpu gpu) {
        Map<Integer, ByteBuffer> inOrder = draw(gpu, FRAMES, 1);
        assertThat(draw(gpu, FRAMES.reversed(), 1)).isEqualTo(inOrder);
        assertThat(draw(gpu, List.of(26, 3, 44, 31, 17, 26), 1)).isEqualTo(inOrder);
        for (int frame : FRAMES) {
            assertThat(draw(gpu, List.of(frame), 1).get(frame))
                    .as("frame %d alone, in a renderer of its own", frame)
                    .isEqualTo(inOrder.get(frame));
        }
        assertThat(inOrder.get(3)).isNotEqualTo(inOrder.get(44));
    }

    @Test
    @ExtendWith(HeadlessGl.class)
    void subFramesAreAsPure(Gpu gpu) {
        assertThat(draw(gpu, List.of(31, 3), 5)).isEqualTo(draw(gpu, List.of(3, 31), 5));
    }

    @Test
    void aSecondContextDrawsTheSameBytes() {
        assertThat(drawElsewhere()).isEqualTo(drawElsewhere());
    }

    private static Map<Integer, ByteBuffer> drawElsewhere() {
        try (var context = dev.phosphene.render.context.HeadlessContext.open(System.getProperty("phosphene.gpu"))) {
            return draw(context.gpu(), List.of(26), 2);
        }
    }

    private static Map<Integer, ByteBuffer> draw(Gpu gpu, List<Integer> frames, int samples) {
        Output output = new Output(WIDTH, HEIGHT, Tier.DRAFT, samples, 1 / 48.0);
        Map<Integer, ByteBuffer> drawn = new HashMap<>();
        try (FrameRenderer renderer = new FrameRenderer(
                gpu,
                new Programs(ShaderSources.standard()),
                TestFilm.film(),
                new TestFilm(),
                output,
                Development.Print.EIGHT_BIT)) {
            for (int frame : frames) {
                Target picture = renderer.draw(frame / 24.0, frame);
                ByteBuffer bytes = ByteBuffer.allocateDirect(WIDTH * HEIGHT * 4);
                picture.colour().read(bytes);
                drawn.put(frame, bytes);
            }
        }
        return drawn;
    }
}
