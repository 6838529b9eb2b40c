package dev.phosphene.shaders.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.phosphene.core.fault.Fault;
import dev.phosphene.shaders.block.BlockLayout;
import dev.phosphene.shaders.inputs.InputsLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShaderSourcesTest {
    @TempDir
    private Path folder;

    private ShaderSources sources;

    @BeforeEach
    void layFolderOverClassPath() {
        sources = new ShaderSources(folder);
    }

    @Test
    void includesComeOnceWithLineNumbers() throws IOException {
        write("x/a.glsl", "float a;\n");
        write("x/b.glsl", "#include <x/a.glsl>\nfloat b;\n");
        write("x/x.frag", "#include <x/a.glsl>\n#include <x/b.glsl> // both\nvoid main() {}\n");
        ShaderSource source = sources.load("x/x.frag");
        assertThat(source.text()).isEqualTo("""
                        #version 450 core
                        #line 1 0
                        #line 1 1
                        float a;
                        #line 2 0
                        #line 1 2
                        #line 2 2
                        float b;
                        #line 3 0
                        void main() {}
                        """);
        assertThat(source.files())
                .containsExactly(
                        new SourceFile("x/x.frag", ""),
                        new SourceFile("x/a.glsl", "x/x.frag:1"),
                        new SourceFile("x/b.glsl", "x/x.frag:2"));
    }

    @Test
    void recordsBecomeBlocksAndSamplers() throws IOException {
        write("x/x.frag", "#include <block/FrameBlock>\n#include <inputs/SampleInputs>\nvoid main() {}\n");
        ShaderSource source = sources.load("x/x.frag");
        assertThat(source.text())
                .contains("layout(std140, binding = 0) uniform FrameBlock {")
                .contains("layout(binding = 0) uniform sampler2D colour;")
                .contains("layout(binding = 1) uniform sampler2DShadow shade;")
                .contains("layout(binding = 2, r32ui) uniform uimage2D counts;");
        assertThat(source.blocks()).extracting(BlockLayout::name).containsExactly("FrameBlock");
        assertThat(source.inputs()).extracting(InputsLayout::name).containsExactly("SampleInputs");
    }

    @Test
    void driverLogsNameFileLineAndIncluder() throws IOException {
        write("x/a.glsl", "float a;\n");
        write("x/x.frag", "\n#include <x/a.glsl>\nvoid main() {}\n");
        ShaderSource source = sources.load("x/x.frag");
        assertThat(source.explain("1:1(7): error: syntax error, unexpected ';'"))
                .isEqualTo("x/a.glsl:1 (included from x/x.frag:2): error: syntax error, unexpected ';'");
        assertThat(source.explain("0(3) : error C1008: undefined variable \"b\""))
                .isEqualTo("x/x.frag:3 : error C1008: undefined variable \"b\"");
        assertThat(source.explain("ERROR: 1:1: 'b' : undeclared identifier"))
                .isEqualTo("ERROR: x/a.glsl:1 (included from x/x.frag:2): 'b' : undeclared identifier");
    }

    @Test
    void faultsNameFileLineAndCause() throws IOException {
        write("x/missing.frag", "\n#include <x/none.glsl>\n");
        expectFault("x/missing.frag", "glsl/x/missing.frag:2: there is no file x/none.glsl");
        write("x/record.frag", "#include <block/NoneSuch>\n");
        expectFault("x/record.frag", "glsl/x/record.frag:1: there is no record NoneSuch");
        write("x/version.frag", "#version 330\n");
        expectFault("x/version.frag", "glsl/x/version.frag:1: found '#version 330'");
        write("x/quotes.frag", "#include \"x/a.glsl\"\n");
        expectFault("x/quotes.frag", "glsl/x/quotes.frag:1: found");
        write("x/a.glsl", "#include <x/b.glsl>\n");
        write("x/b.glsl", "#include <x/a.glsl>\n");
        write("x/circle.frag", "#include <x/a.glsl>\n");
        expectFault(
                "x/circle.frag",
                "glsl/x/b.glsl:1: includes go in a circle: x/circle.frag → x/a.glsl → x/b.glsl → x/a.glsl");
        write("x/units.frag", "#include <inputs/SampleInputs>\n#include <inputs/OtherInputs>\n");
        expectFault("x/units.frag", "glsl/x/units.frag:2: OtherInputs and SampleInputs use the same texture units");
    }

    @Test
    void includesMayNotGoOnForEver() throws IOException {
        for (int i = 0; i < 20; i++) {
            write("x/" + i + ".glsl", "#include <x/" + (i + 1) + ".glsl>\n");
        }
        write("x/deep.frag", "#include <x/0.glsl>\n");
        expectFault("x/deep.frag", "includes go deeper than 16 files");
    }

    @Test
    void folderComesBeforeClassPath() throws IOException {
        assertThat(sources.load("screen/screen.vert").text()).contains("gl_VertexID");
        write("screen/screen.vert", "void main() {} // mine\n");
        assertThat(sources.load("screen/screen.vert").text()).contains("// mine");
        assertThat(sources.paths()).contains("screen/screen.vert").doesNotHaveDuplicates();
    }

    @Test
    void programsFollowFromFileNames() throws IOException {
        write("own/own.vert", "void main() {}\n");
        write("own/own.frag", "void main() {}\n");
        write("page/page.frag", "void main() {}\n");
        write("sum/sum.comp", "void main() {}\n");
        write("surface/surface.vert", "void main() {}\n");
        write("surface/fragment.glsl", "\n");
        write("leaf/leaf.frag", "#include <surface/fragment.glsl>\nvoid main() {}\n");
        Programs programs = new Programs(sources);
        assertThat(paths(programs.program("own/own"))).containsExactly("own/own.vert", "own/own.frag");
        assertThat(paths(programs.program("page/page"))).containsExactly("screen/screen.vert", "page/page.frag");
        assertThat(paths(programs.program("sum/sum"))).containsExactly("sum/sum.comp");
        assertThat(paths(programs.program("leaf/leaf"))).containsExactly("surface/surface.vert", "leaf/leaf.frag");
        assertThat(paths(programs.depth("leaf/leaf"))).containsExactly("surface/surface.vert");
        assertThat(programs.all())
                .extracting(ProgramSource::name)
                .contains("own/own", "page/page", "sum/sum", "leaf/leaf", "leaf/leaf (depth)");
    }

    private static java.util.List<String> paths(ProgramSource program) {
        return program.stages().stream().map(ShaderSource::path).toList();
    }

    private void expectFault(String path, String message) {
        assertThatThrownBy(() -> sources.load(path)).isInstanceOf(Fault.class).hasMessageContaining(message);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
