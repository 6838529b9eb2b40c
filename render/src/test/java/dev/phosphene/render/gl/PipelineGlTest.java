package dev.phosphene.render.gl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.phosphene.core.fault.Fault;
import dev.phosphene.render.HeadlessGl;
import dev.phosphene.shaders.sample.CopyInputs;
import dev.phosphene.shaders.sample.CountInputs;
import dev.phosphene.shaders.sample.TallyBlock;
import dev.phosphene.shaders.sample.TintBlock;
import dev.phosphene.shaders.source.Programs;
import dev.phosphene.shaders.source.ShaderSources;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.joml.Vector4f;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("gl")
@ExtendWith(HeadlessGl.class)
class PipelineGlTest {
    private final Programs programs = new Programs(ShaderSources.standard());

    @Test
    void blocksAndTexturesReachTheScreen(Gpu gpu) {
        try (Program tint = new Program(gpu, programs.program("test/tint"));
                Program copy = new Program(gpu, programs.program("test/copy"));
                UploadRing uploads = new UploadRing(gpu, "uploads", 4096);
                Target first = Target.of(gpu, "first", 8, 8, null, Format.RGBA8);
                Target second = Target.of(gpu, "second", 8, 8, null, Format.RGBA8)) {
            uploads.bind(new TintBlock(new Vector4f(1, 0.5f, 0, 1)));
            Pipeline.screen(gpu, tint).drawScreen(first, NoInputs.NONE);
            Pipeline.screen(gpu, copy)
                    .drawScreen(second, new CopyInputs(first.colour().as2D(Sampling.NEAREST)));
            Pipeline.screen(gpu, tint).with(Blend.ADD).drawScreen(second, NoInputs.NONE);
            ByteBuffer texels = ByteBuffer.allocateDirect(8 * 8 * 4);
            first.colour().read(texels);
            assertThat(rgba(texels)).isEqualTo(rgba(255, 128, 0, 255));
            second.colour().read(texels);
            // 128 + 255 and 128 + 128 hold at 255; 0 + 0 stays.
            assertThat(rgba(texels)).isEqualTo(rgba(255, 255, 0, 255));
        }
    }

    @Test
    void computeCountsByIntegerAdds(Gpu gpu) {
        try (Program tally = new Program(gpu, programs.program("test/tally"));
                Buffer sums = new Buffer(gpu, "sums", 16);
                Texture counts = Texture.plane(gpu, "counts", Format.R32UI, 2, 1)) {
            counts.clear();
            sums.bindAs(TallyBlock.class);
            tally.dispatch(new CountInputs(counts.asCountsImage()), 2, 1, 1);
            ByteBuffer bytes = ByteBuffer.allocateDirect(16).order(ByteOrder.nativeOrder());
            sums.read(bytes);
            // 0 + 4 + … + 124, and one, two, three more for each of the 32 terms.
            assertThat(new int[] {bytes.getInt(0), bytes.getInt(4), bytes.getInt(8), bytes.getInt(12)})
                    .containsExactly(1984, 2016, 2048, 2080);
            ByteBuffer texels = ByteBuffer.allocateDirect(8).order(ByteOrder.nativeOrder());
            counts.read(texels);
            assertThat(texels.getInt(4)).isEqualTo(64);
        }
    }

    @Test
    void inputsThatAProgramDoesNotReadAreRefused(Gpu gpu) {
        try (Program tint = new Program(gpu, programs.program("test/tint"));
                Target target = Target.of(gpu, "target", 8, 8, null, Format.RGBA8)) {
            CopyInputs inputs = new CopyInputs(target.colour().as2D(Sampling.LINEAR));
            assertThatThrownBy(() -> Pipeline.screen(gpu, tint).drawScreen(target, inputs))
                    .hasMessage("program test/tint does not include <inputs/CopyInputs>");
        }
    }

    @Test
    void aBrokenEditLeavesTheProgramAsItWas(Gpu gpu, @TempDir Path folder) throws Exception {
        Programs edited = new Programs(new ShaderSources(folder));
        Path file = Files.createDirectories(folder.resolve("test")).resolve("tint.frag");
        try (Program tint = new Program(gpu, edited.program("test/tint"));
                Target target = Target.of(gpu, "target", 1, 1, null, Format.RGBA8)) {
            Files.writeString(file, "layout(location = 0) out vec4 colour;\nvoid main() { colour = vec4(green); }\n");
            assertThatThrownBy(() -> Program.reloadAll(gpu, edited))
                    .isInstanceOf(Fault.class)
                    .hasMessageContaining("test/tint.frag:2");
            Files.writeString(
                    file, "layout(location = 0) out vec4 colour;\nvoid main() { colour = vec4(0, 1, 0, 1); }\n");
            Program.reloadAll(gpu, edited);
            Pipeline.screen(gpu, tint).drawScreen(target, NoInputs.NONE);
            ByteBuffer texel = ByteBuffer.allocateDirect(4);
            target.colour().read(texel);
            assertThat(rgba(texel)).isEqualTo(rgba(0, 255, 0, 255));
        }
    }

    private static int rgba(ByteBuffer texels) {
        return texels.order(ByteOrder.LITTLE_ENDIAN).getInt(0);
    }

    private static int rgba(int r, int g, int b, int a) {
        return r | g << 8 | b << 16 | a << 24;
    }
}
