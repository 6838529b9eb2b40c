package dev.phosphene.shaders.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dev.phosphene.shaders.frame.FrameBlock;
import dev.phosphene.shaders.frame.WorldBlock;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.management.ManagementFactory;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector2f;
import org.joml.Vector4f;
import org.junit.jupiter.api.Test;

/** Offsets worked out by hand from OpenGL 4.5 §7.6.2.2; the driver is asked in {@code BlockLayoutGlTest}. */
class BlockLayoutTest {
    @Block(binding = 3)
    record Mixed(
            float a,
            Vector2f b,
            float c,
            Vector4f d,
            @Unsigned int e,
            @Length(3) float[] f,
            int g,
            @Length(2) Vector2f[] h,
            Matrix4f i,
            float j) {}

    @Block(binding = 4, storage = true)
    record Packed(
            float a,
            @Length(3) float[] b,
            @Length(2) Vector2f[] c,
            int d,
            @Length(0) Vector4f[] e) {}

    @Block(binding = 5, storage = true, writable = true)
    record Counts(@Unsigned @Length(0) int[] counts) {}

    @Block(binding = 6)
    record UnsizedUniform(@Length(0) Vector4f[] all) {}

    @Block(binding = 6)
    record Lengthless(Vector4f[] all) {}

    @Block(binding = 6)
    record Odd(double a) {}

    private static final Mixed MIXED = new Mixed(
            1,
            new Vector2f(2, 3),
            4,
            new Vector4f(5, 6, 7, 8),
            9,
            new float[] {10, 11, 12},
            13,
            new Vector2f[] {new Vector2f(14, 15), new Vector2f(16, 17)},
            new Matrix4f().translation(18, 19, 20),
            21);

    @Test
    void std140PadsVectorsAndArrays() {
        BlockLayout layout = BlockLayout.of(Mixed.class);
        assertThat(layout.members())
                .extracting(Member::offset)
                .containsExactly(0, 8, 16, 32, 48, 64, 112, 128, 160, 224);
        assertThat(layout.members()).extracting(Member::stride).containsExactly(4, 8, 4, 16, 4, 16, 4, 16, 64, 4);
        assertThat(layout.size()).isEqualTo(240);
    }

    @Test
    void std430PacksArraysTight() {
        BlockLayout layout = BlockLayout.of(Packed.class);
        assertThat(layout.members()).extracting(Member::offset).containsExactly(0, 4, 16, 32, 48);
        assertThat(layout.members()).extracting(Member::stride).containsExactly(4, 4, 8, 4, 16);
        assertThat(layout.size()).isEqualTo(48);
    }

    @Test
    void blocksOfVectorsHaveNoHoles() {
        for (Class<? extends Record> block : List.of(FrameBlock.class, WorldBlock.class)) {
            int bytes = 0;
            for (RecordComponent part : block.getRecordComponents()) {
                Length length = part.getAnnotation(Length.class);
                bytes += part.getType() == Matrix4f.class ? 64 : 16 * (length == null ? 1 : length.value());
            }
            assertThat(BlockLayout.of(block).size()).as(block.getSimpleName()).isEqualTo(bytes);
        }
    }

    @Test
    void textDeclaresEveryMember() {
        assertThat(BlockLayout.of(Mixed.class).glsl()).isEqualTo("""
                        layout(std140, binding = 3) uniform Mixed {
                            float a;
                            vec2 b;
                            float c;
                            vec4 d;
                            uint e;
                            float f[3];
                            int g;
                            vec2 h[2];
                            mat4 i;
                            float j;
                        };
                        """);
        assertThat(BlockLayout.of(Packed.class).glsl())
                .startsWith("layout(std430, binding = 4) readonly buffer Packed {")
                .contains("    vec4 e[];\n");
        assertThat(BlockLayout.of(Counts.class).glsl()).contains(") buffer Counts {\n    uint counts[];");
    }

    @Test
    void bytesLieWhereTheLayoutSays() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(256);
            BlockLayout.of(Mixed.class).write(MIXED, memory, 16);
            assertThat(floatAt(memory, 16)).isEqualTo(1);
            assertThat(floatAt(memory, 16 + 12)).isEqualTo(3);
            assertThat(floatAt(memory, 16 + 44)).isEqualTo(8);
            assertThat(memory.get(ValueLayout.JAVA_INT, 16 + 48)).isEqualTo(9);
            assertThat(floatAt(memory, 16 + 64 + 32)).isEqualTo(12);
            assertThat(floatAt(memory, 16 + 128 + 16 + 4)).isEqualTo(17);
            assertThat(floatAt(memory, 16 + 160 + 48)).isEqualTo(18);
            assertThat(floatAt(memory, 16 + 224)).isEqualTo(21);
        }
    }

    @Test
    void writingAllocatesNothing() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        BlockLayout layout = BlockLayout.of(Mixed.class);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(256);
            for (int i = 0; i < 20_000; i++) {
                layout.write(MIXED, memory, 0);
            }
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 1000; i++) {
                layout.write(MIXED, memory, 0);
            }
            // The measurement itself may cost a few hundred bytes; one box a write would be 16,000.
            assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(2000);
        }
    }

    @Test
    void refusesWhatGlslCouldNotHold() {
        for (Class<? extends Record> type : List.of(UnsizedUniform.class, Lengthless.class, Odd.class)) {
            assertThatThrownBy(() -> BlockLayout.of(type))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(type.getName());
        }
        Mixed tooLong =
                new Mixed(1, new Vector2f(), 1, new Vector4f(), 1, new float[4], 1, new Vector2f[2], new Matrix4f(), 1);
        assertThatThrownBy(() -> BlockLayout.of(Mixed.class).write(tooLong, MemorySegment.ofArray(new byte[256]), 0))
                .hasMessageContaining("f has 4 elements");
    }

    private static float floatAt(MemorySegment memory, long offset) {
        return memory.get(ValueLayout.JAVA_FLOAT, offset);
    }
}
