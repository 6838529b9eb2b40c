package dev.phosphene.render.pass;

import static org.assertj.core.api.Assertions.assertThat;

import dev.phosphene.core.hash.Pcg;
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
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("gl")
@ExtendWith(HeadlessGl.class)
class AccumulationGlTest {
    private static final int SIDE = 32;

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 16, 100})
    void equalSubFramesAverageToThemselves(int samples, Gpu gpu) {
        Programs programs = new Programs(ShaderSources.standard());
        float[] light = new float[SIDE * SIDE * 4];
        for (int i = 0; i < light.length; i++) {
            light[i] = 8 * Pcg.unit(i, 1) * Pcg.unit(i, 2);
        }
        try (UploadRing ring = new UploadRing(gpu, "ring", 1 << 12);
                Target picture = ProbeSquare.picture(gpu, "sub-frame", SIDE, SIDE, Format.RGBA16F, light);
                Accumulation accumulation = new Accumulation(gpu, programs, "sum", SIDE, SIDE);
                Dissolve dissolve = new Dissolve(gpu, programs, SIDE, SIDE)) {
            Target sum = picture;
            for (int i = 0; i < samples; i++) {
                sum = accumulation.add(picture, i);
            }
            Target exposed = dissolve.expose(ring, sum, sum, samples, 1, 1, 1);
            assertThat(halves(exposed)).isEqualTo(halves(picture));
        }
    }

    private static short[] halves(Target target) {
        ByteBuffer bytes = ByteBuffer.allocateDirect(SIDE * SIDE * 8).order(java.nio.ByteOrder.nativeOrder());
        target.colour().read(bytes);
        short[] values = new short[SIDE * SIDE * 3];
        for (int i = 0; i < values.length; i++) {
            values[i] = bytes.getShort(i / 3 * 8 + i % 3 * 2);
        }
        return values;
    }
}
