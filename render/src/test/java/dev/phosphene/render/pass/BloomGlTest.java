package dev.phosphene.render.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.render.HeadlessGl;
import dev.phosphene.render.ProbeSquare;
import dev.phosphene.render.gl.Format;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Target;
import dev.phosphene.render.gl.UploadRing;
import dev.phosphene.shaders.source.Programs;
import dev.phosphene.shaders.source.ShaderSources;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("gl")
@ExtendWith(HeadlessGl.class)
class BloomGlTest {
    /** Odd and even sizes, and points that fall differently on the halved pixels; far enough from the edges to lose nothing there. */
    @ParameterizedTest
    @CsvSource({"640, 360, 320, 180", "641, 359, 301, 173", "333, 187, 160, 94", "320, 180, 161, 91"})
    void theVeilHasTheLightOfThePicture(int width, int height, int x, int y, Gpu gpu) {
        float[] dark = new float[width * height * 4];
        int o = (y * width + x) * 4;
        dark[o] = 8000;
        dark[o + 1] = 2000;
        dark[o + 2] = 500;
        try (UploadRing ring = new UploadRing(gpu, "ring", 1 << 12);
                Target picture = ProbeSquare.picture(gpu, "point", width, height, Format.RGBA16F, dark);
                Bloom bloom = new Bloom(gpu, new Programs(ShaderSources.standard()), width, height)) {
            Target veil = bloom.spread(ring, picture);
            double[] sum = sum(veil);
            for (int c = 0; c < 3; c++) {
                // A pixel of the veil covers four of the picture.
                assertThat(sum[c] * 4).as("channel %d", c).isCloseTo(dark[o + c], within(dark[o + c] * 0.01));
            }
        }
    }

    private static double[] sum(Target veil) {
        ByteBuffer bytes =
                ByteBuffer.allocateDirect(veil.width() * veil.height() * 8).order(ByteOrder.nativeOrder());
        veil.colour().read(bytes);
        double[] sum = new double[3];
        for (int i = 0; i < veil.width() * veil.height(); i++) {
            for (int c = 0; c < 3; c++) {
                sum[c] += Float.float16ToFloat(bytes.getShort(i * 8 + c * 2));
            }
        }
        return sum;
    }
}
