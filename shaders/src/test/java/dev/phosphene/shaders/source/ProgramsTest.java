package dev.phosphene.shaders.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every program of every film, through the reference compiler. */
class ProgramsTest {
    @Test
    void everyProgramIsGlsl450() {
        List<String> faults = new ArrayList<>();
        try (Glslang glslang = new Glslang()) {
            for (ProgramSource program : new Programs(ShaderSources.standard()).all()) {
                String fault = glslang.validate(program);
                if (!fault.isEmpty()) {
                    faults.add(program.name() + ":\n" + fault);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void theCompilerSeesMistakesInIncludes(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("bad"));
        Files.writeString(folder.resolve("bad/part.glsl"), "\nfloat part() { return nowhere; }\n");
        Files.writeString(
                folder.resolve("bad/bad.frag"),
                "#include <bad/part.glsl>\n#include <block/FrameBlock>\nout vec4 c;\nvoid main() { c = eye * part(); }\n");
        try (Glslang glslang = new Glslang()) {
            assertThat(glslang.validate(new Programs(new ShaderSources(folder)).program("bad/bad")))
                    .contains("bad/part.glsl:2 (included from bad/bad.frag:1): 'nowhere' : undeclared identifier");
        }
    }
}
