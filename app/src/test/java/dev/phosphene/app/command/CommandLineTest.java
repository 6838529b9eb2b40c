package dev.phosphene.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.phosphene.app.console.Messages;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong command lines: the exact sentence, the exit code, and nothing written. */
class CommandLineTest {
    @TempDir
    Path folder;

    private record Said(int code, String out, String err) {}

    private Said run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                Phosphene.run(arguments, new PrintStream(out, true), new Messages(new PrintStream(err, true), false));
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Said run(String line) {
        return run(line.replace("DIR", folder.toString()).split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            captur the-sphere | There is no command "captur". Did you mean "capture"? phosphene --help shows examples.
            bogus | There is no command "bogus". phosphene --help shows examples.
            still the-sphere -o a.png | Missing required option: '--at=T'. phosphene still --help shows examples.
            still the-sphere --at soon -o a.png | Invalid value for option '--at': "soon" is no time; write seconds (12.5s), minutes (1:30) or a frame number (f360). phosphene still --help shows examples.
            still the-sphere --at -1 -o a.png | Invalid value for option '--at': "-1" lies before the film; times start at 0. phosphene still --help shows examples.
            still the-sphere --at 1 -o a.gif | -o a.gif: a still is a .png or an .exr file.
            still the-sphere --at 200s -o a.png | --at 200s lies beyond the end; The Sphere lasts 180 s (f4320 at 24 frames a second).
            still the-sphere --at f9999 -o a.png | --at f9999 lies beyond the end; The Sphere lasts 180 s (f4320 at 24 frames a second).
            still the-spere --at 1 -o a.png | There is no film "the-spere". Did you mean "the-sphere"?
            still the-sphere --at 1 -o a.png --size 0x0 | Invalid value for option '--size': "0x0" is out of range; width and height are 16 to 16384 pixels. phosphene still --help shows examples.
            still the-sphere --at 1 -o a.png --size 640 | Invalid value for option '--size': "640" is no size; write width x height, as in 1280x720. phosphene still --help shows examples.
            still the-sphere --at 1 -o a.png --tier best | Invalid value for option '--tier': "best" is no tier; there are draft, preview, cinema. phosphene still --help shows examples.
            still the-sphere --at 1 -o a.png --samples 0 | --samples 0 is out of range; it is 1 to 1024.
            still the-sphere --at 1 -o a.png --smaples 4 | There is no option "--smaples". Did you mean "--samples"? phosphene still --help shows examples.
            capture the-sphere -o a.avi | -o a.avi: what kind of file is that? End the name in .mp4, .mkv, .mov or .webm, or in / for a folder of pictures.
            capture the-sphere -o a.mp4 --codec prores | --codec prores does not go into .mp4 files; there go av1, h264, vp9. An .mkv takes every codec.
            capture the-sphere -o a.mp4 --codec x264 | Invalid value for option '--codec': "x264" is no codec; there are av1, h264, vp9, prores, ffv1. phosphene capture --help shows examples.
            capture the-sphere -o DIR/ --codec av1 | --codec av1 needs a film file; a folder gets PNG pictures.
            capture the-sphere -o a.mp4 --size 641x360 | --size 641x360: av1 needs even sizes; try 642x360.
            capture the-sphere -o a.mp4 --codec h264 --size 8192x4096 | --size 8192x4096: h264 holds at most 4096 pixels a side; --codec ffv1 into an .mkv or a folder of pictures holds more.
            capture the-sphere -o a.mp4 --fps 0 | Invalid value for option '--fps': "0" is out of range; a frame rate is 1 to 240 frames a second. phosphene capture --help shows examples.
            capture the-sphere -o a.mp4 --fps fast | Invalid value for option '--fps': "fast" is no frame rate; write 24, 60 or a fraction such as 30000/1001. phosphene capture --help shows examples.
            capture the-sphere -o a.mp4 --frames 5:5 | Invalid value for option '--frames': "5:5" holds no frame; the end comes after the first. phosphene capture --help shows examples.
            capture the-sphere -o a.mp4 --frames 0:9999 | --frames 0:9999 lies beyond the end; The Sphere has 4320 frames at 24 a second.
            capture the-sphere -o a.mp4 --frames 0:9 --from 1s | --frames and --from/--to say the same thing; give one of them.
            capture the-sphere -o a.mp4 --from 10s --to 5s | --from 10s --to 5s holds no frame; the end comes after the start.
            sound the-sphere -o a.ogg | -o a.ogg: sound goes into .wav or .flac files.
            sound the-sphere -o a.wav --layout 6.1 | There is no layout "6.1". Layouts are stereo, binaural, 5.1, 7.1, ambisonic1, ambisonic2, ambisonic3.
            sound the-sphere -o a.wav --for cinema | --for cinema: sound is for file or dome.
            sound the-sphere -o a.flac --discrete | --discrete makes .wav files; end the name in .wav.
            sound the-sphere -o a.flac --layout ambisonic1 | --layout ambisonic1: FLAC holds loudspeakers only; ambisonics go into .wav files.
            sheet the-sphere -o a.jpg | -o a.jpg: a sheet is a .png file.
            sheet the-sphere -o a.png --every 0.1s | --every 0.1s makes more than 400 thumbnails; make it longer.
            verify the-sphere --frames 0 | --frames 0 is out of range; it is 1 to 100000.
            """)
    void wrongQuestionsGetOneSentence(String line, String sentence) {
        Said said = run(line);

        assertThat(said.err).isEqualTo("phosphene: " + sentence + "\n");
        assertThat(said.code).isEqualTo(2);
        assertThat(said.out).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void unwritableTargetsAreRefusedBeforeTheFirstFrame() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(run("still the-sphere --at 1 -o DIR/none/a.png").err)
                .isEqualTo(
                        "phosphene: Cannot write " + folder + "/none/a.png: there is no folder " + folder + "/none.\n");
        assertThat(run("capture the-sphere -o DIR/file/a.mp4").code).isEqualTo(1);
        assertThat(run("capture the-sphere -o DIR/file/").err)
                .isEqualTo("phosphene: Cannot make the folder " + folder + "/file: " + file + " is a file.\n");
        assertThat(run("capture the-sphere -o DIR/" + "n".repeat(300) + ".mp4").err)
                .contains("File name too long")
                .hasLineCount(1);
        assertThat(folder.toFile().list()).containsExactly("file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "films", "check", "still", "sheet", "capture", "sound", "play", "verify", "bench", "probe", "doctor"
            })
    void helpShowsExamplesFirst(String command) {
        Said said = run(command, "--help");

        assertThat(said.out).startsWith("Examples:\n  phosphene " + command);
        assertThat(said.code).isZero();
    }

    @Test
    void filmsAreDataOnStdout() {
        Said said = run("films", "--json");

        assertThat(said.out)
                .isEqualTo("[{\"name\":\"the-sphere\",\"title\":\"The Sphere\",\"seconds\":180,\"shots\":15}]\n");
        assertThat(said.err).isEmpty();
        assertThat(said.code).isZero();
    }

    @Test
    void checkPrintsWhereAFilmIsWrong() throws Exception {
        Path film = Files.writeString(folder.resolve("film.yaml"), "film: Broken\nshots: 3\n");

        Said said = run("check", film.toString());

        assertThat(said.out).startsWith(film + ":2:8: ").hasLineCount(1);
        assertThat(said.code).isEqualTo(2);
    }

    @Test
    void checkPrintsWhereAScoreIsWrongToo() throws Exception {
        Path film = Files.copy(
                Path.of(System.getProperty("phosphene.root"), "films/the-sphere/film.yaml"),
                folder.resolve("film.yaml"));
        String good = Files.readString(Path.of(System.getProperty("phosphene.root"), "films/the-sphere/score.yaml"));
        String wrong = good.replace("call: 1:1 5:2.5", "call: 1:1 8:2.5").replaceFirst("with: (\\w+)", "with: nobody");
        Path score = Files.writeString(folder.resolve("score.yaml"), wrong);

        Said said = run("check", film.toString());

        int line =
                (int) good.substring(0, good.indexOf("call: 1:1 5:2.5")).lines().count();
        assertThat(said.out.lines())
                .hasSize(2)
                .first()
                .isEqualTo(score + ":" + line
                        + ":9: line call: \"8:2.5\" is no tone.  Expected degrees:beats and a touch, "
                        + "such as 5':1.5~ or 1+3+5:2 or r:1.");
        assertThat(said.out.lines().skip(1)).first().asString().contains("there is no player \"nobody\"");
        assertThat(said.code).isEqualTo(2);
    }

    @Test
    void binaryAndUnreadableFilmsAreFaultsOfTheirOwn() throws Exception {
        Path binary = Files.write(folder.resolve("film.yaml"), new byte[] {0, 1, 2, (byte) 0xff, (byte) 0xfe});

        assertThat(run("still " + binary + " --at 1 -o a.png").err).startsWith("phosphene: " + binary + ":1:");
        assertThat(run("still " + folder.resolve("none.yaml") + " --at 1 -o a.png").err)
                .isEqualTo("phosphene: There is no film file " + folder.resolve("none.yaml") + ".\n");
        assertThat(run("check " + folder).code).isNotZero();
    }
}
