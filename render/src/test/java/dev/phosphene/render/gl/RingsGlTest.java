package dev.phosphene.render.gl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dev.phosphene.render.HeadlessGl;
import dev.phosphene.shaders.sample.TintBlock;
import dev.phosphene.shaders.source.Programs;
import dev.phosphene.shaders.source.ShaderSources;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.joml.Vector4f;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("gl")
@ExtendWith(HeadlessGl.class)
class RingsGlTest {
    private final Programs programs = new Programs(ShaderSources.standard());

    @Test
    void regionsAreNotOverwrittenWhileTheyAreRead(Gpu gpu) {
        try (Program tint = new Program(gpu, programs.program("test/tint"));
                UploadRing uploads = new UploadRing(gpu, "uploads", 256);
                Target target = Target.of(gpu, "target", 256, 256, null, Format.RGBA8);
                ReadBackRing readBack = new ReadBackRing(gpu, "read-back", Format.RGBA8, 256, 256, 4)) {
            Pipeline pipeline = Pipeline.screen(gpu, tint);
            List<Long> order = new ArrayList<>();
            for (int frame = 0; frame < 40; frame++) {
                if (readBack.full()) {
                    order.add(takeAndCheck(readBack));
                }
                uploads.next();
                uploads.bind(new TintBlock(new Vector4f(frame / 255f, 0, 0, 1)));
                pipeline.drawScreen(target, NoInputs.NONE);
                readBack.read(1000 + frame, target);
            }
            while (readBack.waiting() > 0) {
                order.add(takeAndCheck(readBack));
            }
            assertThat(order).hasSize(40).isSorted().first().isEqualTo(1000L);
        }
    }

    /** Frames carry their own number as red, so a picture under a wrong number shows. */
    private static long takeAndCheck(ReadBackRing ring) {
        long frame = ring.frame();
        ByteBuffer pixels = ring.pixels();
        assertThat(pixels.get(0)).isEqualTo((byte) (frame - 1000));
        assertThat(pixels.get(pixels.limit() - 4)).isEqualTo((byte) (frame - 1000));
        ring.release();
        return frame;
    }

    @Test
    void allocationsAreAlignedAndBounded(Gpu gpu) {
        try (UploadRing uploads = new UploadRing(gpu, "uploads", 1024)) {
            uploads.next();
            uploads.allocate(3, 4);
            assertThat(uploads.allocate(16, 256) % 256).isZero();
            assertThat(uploads.allocateInts(5) % 4).isZero();
            assertThatThrownBy(() -> uploads.allocate(1024, 4)).hasMessageContaining("more than the ring's 1024");
        }
    }

    @Test
    void aFrameOfDrawsAllocatesAlmostNothing(Gpu gpu) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (Program tint = new Program(gpu, programs.program("test/tint"));
                UploadRing uploads = new UploadRing(gpu, "uploads", 1 << 16);
                Target target = Target.of(gpu, "target", 16, 16, Format.DEPTH32F, Format.RGBA8);
                ReadBackRing readBack = new ReadBackRing(gpu, "read-back", Format.RGBA8, 16, 16, 2)) {
            Pipeline pipeline = Pipeline.screen(gpu, tint);
            TintBlock block = new TintBlock(new Vector4f(1, 0, 0, 1));
            long before = 0;
            int frames = 500;
            for (int frame = -3000; frame < frames; frame++) {
                if (frame == 0) {
                    before = threads.getCurrentThreadAllocatedBytes();
                }
                uploads.next();
                target.clear(0, 0, 0, 0, 0);
                target.clearDepth();
                for (int draw = 0; draw < 20; draw++) {
                    uploads.bind(block);
                    pipeline.drawScreen(target, NoInputs.NONE);
                }
                readBack.read(frame, target);
                readBack.pixels();
                readBack.release();
            }
            assertThat((threads.getCurrentThreadAllocatedBytes() - before) / frames)
                    .as("bytes of heap a frame of 20 draws")
                    .isLessThan(256);
        }
    }
}
