package dev.phosphene.render.pass;

import static org.assertj.core.api.Assertions.assertThat;

import dev.phosphene.core.hash.Pcg;
import dev.phosphene.render.HeadlessGl;
import dev.phosphene.render.TestBlocks;
import dev.phosphene.render.gl.Buffer;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Program;
import dev.phosphene.render.gl.Sampling;
import dev.phosphene.render.gl.Target;
import dev.phosphene.render.gl.UploadRing;
import dev.phosphene.shaders.image.DepthInputs;
import dev.phosphene.shaders.source.Programs;
import dev.phosphene.shaders.source.ShaderSources;
import dev.phosphene.shaders.splat.GrainBlock;
import dev.phosphene.shaders.splat.SplatBlock;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.joml.Vector4f;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("gl")
@ExtendWith(HeadlessGl.class)
class GrainsGlTest {
    private static final int WIDTH = 96;
    private static final int HEIGHT = 54;
    private static final int GRAINS = 20_000;

    @Test
    void noLightIsLostOrMadeAndBytesRepeat(Gpu gpu) {
        int[] first = splat(gpu);
        long[] sum = new long[3];
        for (int i = 0; i < first.length; i++) {
            sum[i % 3] += first[i];
        }
        long red = 0;
        long blue = 0;
        for (int grain = 0; grain < GRAINS; grain++) {
            float share = Pcg.unit(Pcg.hash4(grain, 0, 1, 29, 2));
            red += (long) (share * 65536f + 0.5f);
            blue += (grain % 7) * 65536L;
        }
        assertThat(sum).containsExactly(red, GRAINS * 16384L, blue);
        for (int i = 0; i < 5; i++) {
            assertThat(splat(gpu)).isEqualTo(first);
        }
    }

    private static int[] splat(Gpu gpu) {
        Programs programs = new Programs(ShaderSources.standard());
        try (UploadRing ring = new UploadRing(gpu, "ring", 1 << 14);
                Program program = new Program(gpu, programs.program("probe/splat"));
                Target depth = Target.depthOnly(gpu, "depth", WIDTH, HEIGHT);
                Buffer energy = new Buffer(gpu, "energy", 12L * WIDTH * HEIGHT)) {
            ring.bind(TestBlocks.frame(WIDTH, HEIGHT));
            ring.bind(TestBlocks.world());
            ring.bind(new GrainBlock(new Vector4f(1, 0, 4, 1), new Vector4f(), new Vector4f(), new Vector4f(), GRAINS));
            energy.bindAs(SplatBlock.class);
            program.dispatch(new DepthInputs(depth.depth().as2D(Sampling.NEAREST)), (GRAINS + 63) / 64, 1, 1);
            ByteBuffer bytes = ByteBuffer.allocateDirect(12 * WIDTH * HEIGHT).order(ByteOrder.nativeOrder());
            energy.read(bytes);
            int[] values = new int[3 * WIDTH * HEIGHT];
            bytes.asIntBuffer().get(values);
            return values;
        }
    }
}
