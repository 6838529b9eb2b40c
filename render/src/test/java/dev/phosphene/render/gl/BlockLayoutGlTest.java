package dev.phosphene.render.gl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lwjgl.opengl.GL45C.*;

import dev.phosphene.render.HeadlessGl;
import dev.phosphene.shaders.block.BlockLayout;
import dev.phosphene.shaders.block.Member;
import dev.phosphene.shaders.inputs.InputsLayout;
import dev.phosphene.shaders.source.ProgramSource;
import dev.phosphene.shaders.source.Programs;
import dev.phosphene.shaders.source.ShaderSource;
import dev.phosphene.shaders.source.ShaderSources;
import dev.phosphene.shaders.source.Stage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The driver's own word on every block and every sampler of every program. */
@Tag("gl")
@ExtendWith(HeadlessGl.class)
class BlockLayoutGlTest {
    private static final int[] PLACE = {GL_OFFSET, GL_ARRAY_STRIDE, GL_MATRIX_STRIDE, GL_IS_ROW_MAJOR};

    private final ShaderSources sources = ShaderSources.standard();

    @Test
    void everyBlockLiesWhereItsRecordSays(Gpu gpu) {
        SoftAssertions softly = new SoftAssertions();
        for (Class<? extends Record> type : sources.blocks()) {
            BlockLayout layout = BlockLayout.of(type);
            try (Program program = new Program(gpu, programThatReads(layout))) {
                compare(softly, program.name(), layout, true);
            }
        }
        softly.assertAll();
    }

    @Test
    void everyProgramLinksAndAgrees(Gpu gpu) {
        SoftAssertions softly = new SoftAssertions();
        for (ProgramSource source : new Programs(sources).all()) {
            try (Program program = new Program(gpu, source)) {
                Set<BlockLayout> blocks = new HashSet<>();
                Set<String> samplers = new HashSet<>();
                for (ShaderSource stage : source.stages()) {
                    blocks.addAll(stage.blocks());
                    for (InputsLayout inputs : stage.inputs()) {
                        for (int i = 0; i < inputs.count(); i++) {
                            samplers.add(inputs.nameAt(i));
                        }
                    }
                }
                for (BlockLayout block : blocks) {
                    compare(softly, program.name(), block, false);
                }
                softly.assertThat(samplers)
                        .as("samplers of %s come from an inputs record, and there are no loose uniforms", source.name())
                        .containsAll(looseUniforms(program.name()));
            }
        }
        softly.assertAll();
    }

    private static void compare(SoftAssertions softly, int program, BlockLayout layout, boolean mustBeThere) {
        int kind = layout.storage() ? GL_SHADER_STORAGE_BLOCK : GL_UNIFORM_BLOCK;
        int block = glGetProgramResourceIndex(program, kind, layout.name());
        if (mustBeThere) {
            assertThat(block).as("index of %s", layout.name()).isNotEqualTo(GL_INVALID_INDEX);
        } else if (block == GL_INVALID_INDEX) {
            return; // no stage reads it
        }
        int[] found = new int[2];
        glGetProgramResourceiv(program, kind, block, new int[] {GL_BUFFER_BINDING, GL_BUFFER_DATA_SIZE}, null, found);
        softly.assertThat(found[0]).as("binding of %s", layout.name()).isEqualTo(layout.binding());
        for (Member member : layout.members()) {
            compare(softly, program, layout, member, mustBeThere);
        }
        Member last = layout.members().getLast();
        if (last.length() != 0) {
            softly.assertThat(layout.size()).as("size of %s", layout.name()).isGreaterThanOrEqualTo(found[1]);
        }
    }

    private static void compare(
            SoftAssertions softly, int program, BlockLayout layout, Member member, boolean mustBeThere) {
        int kind = layout.storage() ? GL_BUFFER_VARIABLE : GL_UNIFORM;
        String name = member.length() == Member.SINGLE ? member.name() : member.name() + "[0]";
        int index = glGetProgramResourceIndex(program, kind, name);
        if (mustBeThere) {
            assertThat(index).as("index of %s.%s", layout.name(), name).isNotEqualTo(GL_INVALID_INDEX);
        } else if (index == GL_INVALID_INDEX) {
            return;
        }
        int[] place = new int[PLACE.length];
        glGetProgramResourceiv(program, kind, index, PLACE, null, place);
        softly.assertThat(place[0]).as("offset of %s.%s", layout.name(), name).isEqualTo(member.offset());
        if (member.length() != Member.SINGLE) {
            softly.assertThat(place[1])
                    .as("stride of %s.%s", layout.name(), name)
                    .isEqualTo(member.stride());
        }
        if (member.glsl().equals("mat4")) {
            softly.assertThat(place[2])
                    .as("column stride of %s.%s", layout.name(), name)
                    .isEqualTo(16);
            softly.assertThat(place[3])
                    .as("row major %s.%s", layout.name(), name)
                    .isZero();
        }
    }

    private static Set<String> looseUniforms(int program) {
        Set<String> names = new HashSet<>();
        int count = glGetProgramInterfacei(program, GL_UNIFORM, GL_ACTIVE_RESOURCES);
        for (int i = 0; i < count; i++) {
            int[] block = new int[1];
            glGetProgramResourceiv(program, GL_UNIFORM, i, new int[] {GL_BLOCK_INDEX}, null, block);
            if (block[0] == -1) {
                names.add(glGetProgramResourceName(program, GL_UNIFORM, i));
            }
        }
        return names;
    }

    /** A compute program that depends on every member, so that no driver leaves one out. */
    private static ProgramSource programThatReads(BlockLayout layout) {
        StringBuilder text = new StringBuilder("#version 450 core\nlayout(local_size_x = 1) in;\n")
                .append(layout.glsl())
                .append(
                        "layout(std430, binding = 7) buffer Sum { vec4 sum; };\nvoid main() {\n    vec4 s = vec4(0);\n");
        for (Member member : layout.members()) {
            String value = member.name() + (member.length() == Member.SINGLE ? "" : "[gl_WorkGroupID.x]");
            text.append("    s += ")
                    .append(
                            switch (member.glsl()) {
                                case "vec2" -> value + ".xyxy";
                                case "vec4" -> value;
                                case "mat4" -> value + "[gl_WorkGroupID.y]";
                                default -> "vec4(" + value + ")";
                            })
                    .append(";\n");
        }
        text.append("    sum = s;\n}\n");
        return new ProgramSource(
                layout.name(),
                List.of(new ShaderSource(
                        layout.name(), Stage.COMPUTE, text.toString(), List.of(), List.of(layout), List.of())));
    }
}
