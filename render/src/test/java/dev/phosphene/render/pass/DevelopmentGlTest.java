package dev.phosphene.render.pass;

import static org.assertj.core.api.Assertions.assertThat;

import dev.phosphene.core.curve.Colour;
import dev.phosphene.core.parameter.Grade;
import dev.phosphene.core.parameter.Memory;
import dev.phosphene.render.HeadlessGl;
import dev.phosphene.render.ProbeSquare;
import dev.phosphene.render.gl.Format;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Target;
import dev.phosphene.render.gl.UploadRing;
import dev.phosphene.shaders.source.Programs;
import dev.phosphene.shaders.source.ShaderSources;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("gl")
@ExtendWith(HeadlessGl.class)
class DevelopmentGlTest {
    private static final int WIDTH = 256;
    private static final int HEIGHT = 128;
    private static final Look PLAIN = new Look(
            new Grade(Colour.WHITE, Colour.BLACK, Colour.WHITE, 1, 0, 0, 0), new Memory(0, 0, 0), Weave.NONE, 0);

    /**
     * A night ramp of two stops spans only about 30 codes of 8 bits over 256 columns: without dither it would be 30 bands. With it the mean of
     * each column is its own.
     */
    @Test
    void aNightRampHasNoBands(Gpu gpu) {
        float[] ramp = new float[WIDTH * HEIGHT * 4];
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            float light = (float) (0.006 * Math.pow(4, (i % WIDTH) / (double) WIDTH));
            ramp[i * 4] = ramp[i * 4 + 1] = ramp[i * 4 + 2] = light;
        }
        double[] means = new double[WIDTH];
        try (UploadRing ring = new UploadRing(gpu, "ring", 1 << 12);
                Target exposed = ProbeSquare.picture(gpu, "ramp", WIDTH, HEIGHT, Format.RGBA16F, ramp);
                Development development = new Development(
                        gpu, new Programs(ShaderSources.standard()), Development.Print.EIGHT_BIT, WIDTH, HEIGHT)) {
            Target picture = development.develop(ring, exposed, exposed, PLAIN, 7);
            ByteBuffer bytes = ByteBuffer.allocateDirect(WIDTH * HEIGHT * 4);
            picture.colour().read(bytes);
            for (int i = 0; i < WIDTH * HEIGHT; i++) {
                means[i % WIDTH] += (bytes.get(i * 4) & 255) / (double) HEIGHT;
            }
        }
        // Means of eight columns: each step of the ramp must be seen, none may stand still or jump.
        int steps = WIDTH / 8;
        double whole = (mean(means, steps - 1) - mean(means, 0)) / (steps - 1);
        assertThat(whole).as("codes a step").isBetween(0.3, 3.0);
        for (int i = 1; i < steps; i++) {
            double step = mean(means, i) - mean(means, i - 1);
            assertThat(step).as("step %d", i).isBetween(0.4 * whole, 1.8 * whole);
        }
    }

    @Test
    void grainKeepsTheMeanAndChangesWithTheFrame(Gpu gpu) {
        float[] grey = new float[WIDTH * HEIGHT * 4];
        java.util.Arrays.fill(grey, 0.1f);
        Look grainy = new Look(
                new Grade(Colour.WHITE, Colour.BLACK, Colour.WHITE, 1, 0, 0, 1.5), new Memory(0, 0, 0), Weave.NONE, 0);
        try (UploadRing ring = new UploadRing(gpu, "ring", 1 << 12);
                Target exposed = ProbeSquare.picture(gpu, "grey", WIDTH, HEIGHT, Format.RGBA16F, grey);
                Development development = new Development(
                        gpu, new Programs(ShaderSources.standard()), Development.Print.EIGHT_BIT, WIDTH, HEIGHT)) {
            ByteBuffer plain = read(development.develop(ring, exposed, exposed, PLAIN, 1));
            ByteBuffer one = read(development.develop(ring, exposed, exposed, grainy, 1));
            ByteBuffer again = read(development.develop(ring, exposed, exposed, grainy, 1));
            ByteBuffer two = read(development.develop(ring, exposed, exposed, grainy, 2));
            assertThat(again).isEqualTo(one);
            assertThat(two).isNotEqualTo(one);
            assertThat(mean(one)).isCloseTo(mean(plain), org.assertj.core.api.Assertions.within(0.3));
        }
    }

    private static ByteBuffer read(Target picture) {
        ByteBuffer bytes = ByteBuffer.allocateDirect(WIDTH * HEIGHT * 4);
        picture.colour().read(bytes);
        return bytes;
    }

    private static double mean(ByteBuffer bytes) {
        double sum = 0;
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            sum += bytes.get(i * 4 + 1) & 255;
        }
        return sum / (WIDTH * HEIGHT);
    }

    private static double mean(double[] columns, int step) {
        double sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += columns[step * 8 + i];
        }
        return sum / 8;
    }
}
