package dev.phosphene.render.gl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.phosphene.render.HeadlessGl;
import dev.phosphene.render.context.HeadlessContext;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("gl")
class GpuGlTest {
    @Test
    @ExtendWith(HeadlessGl.class)
    void knowsItsDriver(Gpu gpu) {
        assertThat(gpu.limits().renderer()).isNotEqualTo("unknown");
        assertThat(gpu.limits().uniformBlockSize()).isGreaterThanOrEqualTo(16384);
    }

    @Test
    void leaksAreReportedWithLabelAndBirthplace() {
        List<String> faults = new ArrayList<>();
        HeadlessContext context = HeadlessContext.open(null, true, faults::add);
        Texture.plane(context.gpu(), "forgotten", Format.RGBA8, 4, 4);
        Texture kept = Texture.plane(context.gpu(), "kept", Format.RGBA8, 4, 4);
        kept.close();
        assertThat(context.gpu().leftovers()).hasSize(1);
        context.close();
        assertThat(faults)
                .singleElement()
                .asString()
                .matches("Leaked GL object: texture 'forgotten', made at GpuGlTest.java:\\d+\\.");
    }
}
