package dev.phosphene.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.app.console.Messages;
import dev.phosphene.core.score.Note;
import dev.phosphene.core.score.Performance;
import dev.phosphene.core.score.ScoreReader;
import dev.phosphene.core.time.Tempo;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores to MIDI and back, as typed. */
class ScoreCommandTest {
    @TempDir
    Path folder;

    private record Said(int code, String out, String err) {}

    private Said run(String line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] arguments = line.replace("DIR", folder.toString()).split(" ");
        int code =
                Phosphene.run(arguments, new PrintStream(out, true), new Messages(new PrintStream(err, true), false));
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aFilmsScoreGoesToMidiAndBack() throws Exception {
        assertThat(run("score export the-sphere -o DIR/a.mid").code).isZero();
        assertThat(run("score import DIR/a.mid -o DIR/a.yaml").code).isZero();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.mid", "a.yaml");

        // A score that was imported performs the same notes when it comes back once more.
        Files.writeString(folder.resolve("film.yaml"), film());
        Files.copy(folder.resolve("a.yaml"), folder.resolve("score.yaml"));
        Said again = run("score export DIR/film.yaml -o DIR/b.mid");
        assertThat(again.err).contains(" notes of The Sphere.");
        assertThat(run("score import DIR/b.mid -o DIR/b.yaml").code).isZero();
        List<Note> first = notes("a.yaml");
        List<Note> second = notes("b.yaml");
        assertThat(second).hasSameSizeAs(first).hasSizeGreaterThan(100);
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i).time()).isCloseTo(first.get(i).time(), within(0.5e-3));
        }
    }

    private static String film() throws Exception {
        return Files.readString(Path.of(System.getProperty("phosphene.root"), "films", "the-sphere", "film.yaml"));
    }

    private List<Note> notes(String name) throws Exception {
        String text = Files.readString(folder.resolve(name));
        return Performance.of(ScoreReader.read(name, text), Tempo.SIXTY).notes();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            score | score needs export or import. phosphene score --help shows examples.
            score exprot | There is no command "exprot". Did you mean "export"? phosphene score --help shows examples.
            score export the-sphere | Missing required option: '--output=FILE'. phosphene score export --help shows examples.
            score export the-sphere -o a.txt | -o a.txt: a score is exported into a .mid file.
            score export the-spere -o a.mid | There is no film "the-spere". Did you mean "the-sphere"?
            score import none.mid -o a.yaml | There is no file none.mid.
            score import none.mid -o a.mid | -o a.mid: a score is a .yaml file.
            score import DIR -o DIR/a.yaml | DIR is no Standard MIDI File.
            """)
    void wrongQuestionsGetOneSentence(String line, String sentence) {
        Said said = run(line);

        assertThat(said.err).isEqualTo("phosphene: " + sentence.replace("DIR", folder.toString()) + "\n");
        assertThat(said.code).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "score export", "score import"})
    void helpShowsExamplesFirst(String command) {
        Said said = run(command + " --help");

        assertThat(said.out).startsWith("Examples:\n  phosphene " + command);
        assertThat(said.code).isZero();
    }

    @Test
    void whatIsNoMidiIsRefused() throws Exception {
        Files.writeString(folder.resolve("a.mid"), "not a tune");

        assertThat(run("score import DIR/a.mid -o DIR/a.yaml").code).isEqualTo(2);
        assertThat(folder.toFile().list()).containsExactly("a.mid");
    }
}
