package dev.phosphene.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.phosphene.app.console.Messages;
import dev.phosphene.app.video.Probe;
import dev.phosphene.app.video.ProbeReport;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that draw, on whatever GL this machine has. */
@Tag("gl")
class PictureGlTest {
    @TempDir
    Path folder;

    private record Said(int code, String out, String err) {}

    private Said run(String line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Phosphene.run(
                line.replace("DIR", folder.toString()).split(" "),
                new PrintStream(out, true),
                new Messages(new PrintStream(err, true), false));
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aStillIsTheSameBytesTwiceAndNoOtherMoments() throws Exception {
        assertThat(run("still the-sphere --at 42 --size 160x90 -o DIR/a.png").code)
                .isZero();
        assertThat(run("still the-sphere --at f1008 --size 160x90 -o DIR/b.png").code)
                .isZero();
        assertThat(run("still the-sphere --at 43 --size 160x90 -o DIR/c.png").code)
                .isZero();

        assertThat(Files.mismatch(folder.resolve("a.png"), folder.resolve("b.png")))
                .isEqualTo(-1);
        assertThat(Files.mismatch(folder.resolve("a.png"), folder.resolve("c.png")))
                .isNotEqualTo(-1);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.png", "b.png", "c.png");
    }

    @Test
    void sceneLightGoesIntoAnExr() throws Exception {
        assertThat(run("still the-sphere --at 42 --size 161x91 -o DIR/light.exr").code)
                .isZero();

        // The magic number of OpenEXR.
        assertThat(Files.readAllBytes(folder.resolve("light.exr"))).startsWith(0x76, 0x2f, 0x31, 0x01);
    }

    @Test
    void framesAreTheSameBytesInEveryOrderAndInAnotherContext() {
        Said said = run("verify the-sphere --frames 6 --size 96x54");

        assertThat(said.err).contains("6 frames, 20 drawings compared, 0 differ");
        assertThat(said.out.lines()).hasSize(6).allMatch(line -> line.matches(" *\\d+ [0-9a-f]{64}"));
        assertThat(said.code).isZero();
    }

    @Test
    void aCaptureHasEveryFrameAndSample() {
        Said said = run("capture the-sphere -o DIR/short.mp4 --frames 1000:1012 --size 96x54 --codec h264");

        assertThat(said.code).as(said.err).isZero();
        ProbeReport report = Probe.report(folder.resolve("short.mp4"));
        assertThat(report.frames()).isEqualTo(12);
        assertThat(report.samples()).isEqualTo(24_000);
        assertThat(report.broken()).isZero();
        assertThat(folder.toFile().list()).containsExactly("short.mp4");
    }
}
