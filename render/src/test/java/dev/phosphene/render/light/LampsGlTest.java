package dev.phosphene.render.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.core.hash.Pcg;
import dev.phosphene.render.HeadlessGl;
import dev.phosphene.render.ProbeSquare;
import dev.phosphene.render.TestBlocks;
import dev.phosphene.render.gl.Buffer;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.NoInputs;
import dev.phosphene.render.gl.UploadRing;
import dev.phosphene.shaders.frame.FrameBlock;
import dev.phosphene.shaders.light.KindleBlock;
import dev.phosphene.shaders.source.Programs;
import dev.phosphene.shaders.source.ShaderSources;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("gl")
@ExtendWith(HeadlessGl.class)
class LampsGlTest {
    private static final int WIDTH = 96;
    private static final int HEIGHT = 54;

    @Test
    void clustersLoseNoLamp(Gpu gpu) {
        int lamps = 700;
        float[] rows = new float[8 * lamps];
        for (int i = 0; i < lamps; i++) {
            float[] lamp = {
                30 * signed(i, 0),
                12 * signed(i, 1),
                10 - 70 * Pcg.unit(Pcg.hash4(i, 2, 0, 0, 0)),
                i % 5 == 0 ? 0 : 0.3f + 7 * Pcg.unit(Pcg.hash4(i, 3, 0, 0, 0)),
                0.1f + Pcg.unit(Pcg.hash4(i, 4, 0, 0, 0)),
                0,
                0,
                0.2f
            };
            System.arraycopy(lamp, 0, rows, 8 * i, 8);
        }
        float[] said = light(gpu, rows);
        double most = 0;
        for (int i = 0; i < said.length; i += 4) {
            assertThat(said[i]).as("pixel %d", i / 4).isCloseTo(said[i + 1], within(1e-4f));
            most = Math.max(most, said[i]);
        }
        assertThat(most).isGreaterThan(0.1);
    }

    @Test
    void aPointGivesItsIntensityTimesCosineOverSquaredDistance(Gpu gpu) {
        float[] said = light(gpu, new float[] {0, 0, -4, 1000, 5, 0, 0, 0.001f});
        int lit = 0;
        for (int i = 0; i < said.length; i += 4) {
            float d = said[i + 2];
            float cosine = said[i + 3];
            if (cosine > 0.01f && d > 0.5f) {
                double radiance = 5 * cosine / (d * d) / Math.PI;
                assertThat((double) said[i]).isCloseTo(radiance, within(0.01 * radiance));
                lit++;
            }
        }
        assertThat(lit).isGreaterThan(1000);
    }

    private static float signed(int i, int channel) {
        return 2 * Pcg.unit(Pcg.hash4(i, channel, 0, 0, 0)) - 1;
    }

    private static float[] light(Gpu gpu, float[] rows) {
        ByteBuffer bytes = ByteBuffer.allocateDirect(rows.length * Float.BYTES).order(ByteOrder.nativeOrder());
        bytes.asFloatBuffer().put(rows);
        int slots = rows.length / 8;
        try (UploadRing ring = new UploadRing(gpu, "ring", 1 << 14);
                Lamps lamps = new Lamps(gpu, new Programs(ShaderSources.standard()));
                Buffer kindled = new Buffer(gpu, "kindled", bytes)) {
            ring.next();
            FrameBlock frame = TestBlocks.frame(WIDTH, HEIGHT);
            frame.clipFromWorld()
                    .set(new Matrix4f(1.2f, 0, 0, 0, 0, 1.2f * WIDTH / HEIGHT, 0, 0, 0.02f, 0, 0, -1, 0, 0, 0.1f, 0))
                    .mul(new Matrix4f().lookAt(new Vector3f(1, 2, 3), new Vector3f(0, 0, -9), new Vector3f(0, 1, 0)));
            frame.worldFromClip().set(frame.clipFromWorld()).invert();
            ring.bind(frame);
            ring.bind(new KindleBlock(slots, 0, 0, slots));
            lamps.cluster(kindled);
            return ProbeSquare.run(gpu, "lamps", WIDTH, HEIGHT, NoInputs.NONE);
        }
    }
}
