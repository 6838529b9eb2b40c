package dev.phosphene.app.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.phosphene.app.console.Messages;
import dev.phosphene.app.console.Progress;
import dev.phosphene.app.option.FrameSpan;
import dev.phosphene.app.video.Probe;
import dev.phosphene.app.video.ProbeReport;
import dev.phosphene.core.fault.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptureTest {
    @TempDir
    Path folder;

    @Test
    void aFolderHoldsWholePicturesOnly() {
        Recipe recipe = Recipe.of(folder + "/frames/", null);
        recipe.refuseUnwritable();
        Progress progress = new Progress(new Messages(new PrintStream(new ByteArrayOutputStream()), false), 5);

        Capture.run(new PaintedSource(32, 16), new FrameSpan(10, 15), new FolderSink(recipe.path()), progress);

        assertThat(recipe.path().toFile().list())
                .containsExactlyInAnyOrder(
                        "frame-000010.png",
                        "frame-000011.png",
                        "frame-000012.png",
                        "frame-000013.png",
                        "frame-000014.png");
    }

    @Test
    void aSinkThatFailsStopsTheDrawingAndIsHeard() {
        Progress progress = new Progress(new Messages(new PrintStream(new ByteArrayOutputStream()), false), 500);
        FolderSink sink = new FolderSink(folder.resolve("not-there"));

        assertThatThrownBy(() -> Capture.run(new PaintedSource(32, 16), new FrameSpan(0, 500), sink, progress))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("Cannot write");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mp4", "mkv", "webm"})
    void aKilledCaptureKeepsWhatItFinished(String ending) throws Exception {
        Path file = folder.resolve("film." + ending);
        Process child = child(file, 100_000, 4, "");
        awaitBytes(folder.resolve("film.part." + ending), 400_000, child);

        child.destroyForcibly().waitFor();

        assertThat(file).doesNotExist();
        ProbeReport report = Probe.report(folder.resolve("film.part." + ending));
        assertThat(report.frames()).isGreaterThan(24);
        assertThat(report.evenlySpaced()).isTrue();
        // The packet of each track that was being written.
        assertThat(report.broken()).isLessThanOrEqualTo(2);
    }

    @Test
    void anInterruptedCaptureEndsAsAWholeFileAndSaysHowToGoOn() throws Exception {
        Path file = folder.resolve("film.mp4");
        Path part = folder.resolve("film.part.mp4");
        Process child = child(file, 100_000, 4, "");
        awaitBytes(part, 200_000, child);

        Ended ended = interrupt(child, "INT");

        assertThat(ended.code).isEqualTo(130);
        assertThat(ended.seconds).isLessThan(3);
        assertThat(file).doesNotExist();
        ProbeReport report = Probe.report(part);
        assertThat(ended.words)
                .isEqualTo("phosphene: stopped after " + report.frames() + " of 100000 frames; they are in " + part
                        + ". The rest is --frames " + report.frames()
                        + ":100000 into another file.\n");
        assertThat(report.samples()).isEqualTo(report.frames() * 2000);
        assertThat(report.broken()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void aFrameThatTakesForeverIsNotWaitedFor(String signal, int code) throws Exception {
        Path file = folder.resolve("film.mp4");
        Path part = folder.resolve("film.part.mp4");
        // One frame more waits on the GPU for the one that never comes; 119 are with the encoder.
        Process child = child(file, 1000, 0, 120, "");
        awaitBytes(part, 1, child);
        Thread.sleep(1500);

        Ended ended = interrupt(child, signal);

        assertThat(ended.code).isEqualTo(code);
        assertThat(ended.seconds).isLessThan(3);
        assertThat(ended.words).contains("stopped after 119 of 1000 frames");
        assertThat(Probe.report(part).frames()).isEqualTo(119);
    }

    @Test
    void whatWasInterruptedBeforeItsFirstFrameLeavesNothing() throws Exception {
        Path file = folder.resolve("film.mp4");
        Process child = child(file, 1000, 0, 0, "");
        awaitBytes(folder.resolve("film.part.mp4"), 1, child);
        Thread.sleep(500);

        Ended ended = interrupt(child, "INT");

        assertThat(ended.code).isEqualTo(130);
        assertThat(ended.seconds).isLessThan(3);
        assertThat(ended.words).isEqualTo("phosphene: stopped before the first frame; nothing was written.\n");
        assertThat(folder).isEmptyDirectory();
    }

    private record Ended(int code, double seconds, String words) {}

    private static Ended interrupt(Process child, String signal) throws Exception {
        long asked = System.nanoTime();
        new ProcessBuilder("kill", "-" + signal, Long.toString(child.pid()))
                .start()
                .waitFor();
        int code = child.waitFor();
        double seconds = (System.nanoTime() - asked) / 1e9;
        return new Ended(code, seconds, new String(child.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void aFullDiskIsOneSentenceAndLeavesAPlayablePart() throws Exception {
        Path file = folder.resolve("film.mp4");
        // A limit on the file's size (blocks of 1 KiB) stands in for a full disk: both are errors of write(2).
        Process child = child(file, 3_000, 0, "ulimit -f 600; ");

        String words = new String(child.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(child.waitFor()).isEqualTo(1);
        assertThat(words).matches("(?s)phosphene: Cannot write .*film\\.part\\.mp4: File too large\\.\\s*");
        assertThat(file).doesNotExist();
        assertThat(Probe.report(folder.resolve("film.part.mp4")).frames()).isGreaterThan(24);
    }

    private static Process child(Path file, int frames, int pause, String before) throws IOException {
        return child(file, frames, pause, -1, before);
    }

    private static Process child(Path file, int frames, int pause, int stuck, String before) throws IOException {
        List<String> java = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx200m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.bytedeco.javacpp.maxPhysicalBytes=0",
                "-cp",
                System.getProperty("java.class.path"),
                CaptureChild.class.getName(),
                file.toString(),
                Integer.toString(frames),
                Integer.toString(pause),
                Integer.toString(stuck)));
        List<String> command =
                new ArrayList<>(List.of("env", "--default-signal=INT", "bash", "-c", before + "exec \"$@\"", "bash"));
        command.addAll(java);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("SVT_LOG", "1");
        return builder.start();
    }

    private static void awaitBytes(Path file, long bytes, Process child) throws Exception {
        for (int i = 0; i < 600; i++) {
            if (Files.exists(file) && Files.size(file) >= bytes) {
                return;
            }
            if (child.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("the child ended: "
                        + new String(child.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        throw new AssertionError(file + " did not grow to " + bytes + " bytes");
    }
}
