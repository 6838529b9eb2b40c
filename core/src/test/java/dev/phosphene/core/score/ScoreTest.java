package dev.phosphene.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.time.Tempo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static final String HEAD = """
            score: test
            tonic: D4
            modes: { dorian: [0, 2, 3, 5, 7, 9, 10], major: [0, 2, 4, 5, 7, 9, 11] }
            lines: { theme: "1:1 5:1 | 6:1.5~ 5:.5", chords: "1,+3,+5,:2 4,+6,+1:2" }
            players: { harp: { plays: harp, at: [-7, 0, -4], seen: true }, strings: { plays: strings, at: [0, 0, -8] } }
            """;

    static Score sphere() throws IOException {
        Path path = Path.of(System.getProperty("phosphene.root", ".."), "films/the-sphere/score.yaml");
        return ScoreReader.read("score.yaml", Files.readString(path));
    }

    private static Performance perform(String cues) {
        return Performance.of(ScoreReader.read("t.yaml", HEAD + "cues:\n" + cues), Tempo.SIXTY);
    }

    @Test
    void degreesTakeTheColourOfTheirMode() {
        var notes = perform("  - { at: 1s, line: theme, with: harp, mode: dorian, dynamic: mf, human: 0 }")
                .notes();
        assertThat(notes).extracting(Note::pitch).containsExactly(62.0, 69.0, 71.0, 69.0);
        assertThat(notes)
                .extracting(n -> Math.round(n.time() * 1e6))
                .containsExactly(1000000L, 2000000L, 3000000L, 4500000L);
        assertThat(notes.get(2).duration()).isCloseTo(1.5 * Touch.LEGATO.share(), within(1e-9));
    }

    @Test
    void aCueKeepsItsOwnTempo() {
        var notes = perform("  - { at: 0s, line: theme, with: harp, mode: dorian, tempo: 120, dynamic: mf, human: 0 }")
                .notes();
        assertThat(notes.get(3).time()).isCloseTo(1.75, within(1e-9));
    }

    @Test
    void transformsDoWhatTheyAreCalled() {
        assertThat(pitches("[fragment 1 3]")).containsExactly(69.0, 71.0);
        assertThat(pitches("[fragment 0 2, sequence 2 1]")).containsExactly(62.0, 69.0, 64.0, 71.0);
        assertThat(pitches("[fragment 0 2, invert 1]")).containsExactly(62.0, 55.0);
        assertThat(pitches("[octave 1, retrograde]")).containsExactly(81.0, 83.0, 81.0, 74.0);
        // F over D minor hangs D and A below it: A, F, D read from below
        assertThat(pitches("[fragment 0 1, transpose 2, harmonise chords 2]")).containsExactly(57.0, 62.0, 65.0);
        assertThat(perform(
                                "  - { at: 0s, line: theme, with: harp, mode: dorian, dynamic: mf, human: 0, do: augment 2 }")
                        .notes()
                        .getLast()
                        .time())
                .isCloseTo(7, within(1e-9));
    }

    private static List<Double> pitches(String does) {
        return perform("  - { at: 0s, line: theme, with: harp, mode: dorian, dynamic: mf, human: 0, roll: 1ms, do: "
                        + does + " }")
                .notes()
                .stream()
                .map(Note::pitch)
                .toList();
    }

    @Test
    void aHumanWandersLittleAndAlwaysTheSame() {
        String cue = "  - { at: 3s, line: theme, with: harp, mode: dorian, dynamic: mf, do: sequence 20 0 }";
        var human = perform(cue).notes();
        var machine =
                perform(cue.replace("dynamic: mf", "dynamic: mf, human: 0")).notes();
        double widest = 0;
        for (int i = 0; i < human.size(); i++) {
            widest = Math.max(
                    widest, Math.abs(human.get(i).time() - machine.get(i).time()));
        }
        assertThat(widest).isBetween(0.004, 0.0121);
        assertThat(human.stream().mapToDouble(Note::velocity).distinct().count())
                .isGreaterThan(70);
        assertThat(perform(cue).notes()).isEqualTo(human);
    }

    @Test
    void faultsSayWhereAndWhatInstead() {
        assertFault(
                "  - { at: 1s, line: teme, with: harp, mode: dorian, dynamic: mf }",
                "t.yaml:7:21",
                "Did you mean \"theme\"");
        assertFault(
                "  - { at: 1s, line: theme, with: horp, mode: dorian, dynamic: mf }",
                "t.yaml:7:",
                "Did you mean \"harp\"");
        assertFault(
                "  - { at: 1m, line: theme, with: harp, mode: dorian, dynamic: mf }", "t.yaml:7:11", "seconds such as");
        assertFault(
                "  - { at: 1s, line: theme, with: harp, mode: dorian, dynamics: mf }",
                "t.yaml:7:",
                "Did you mean \"dynamic\"");
        assertFault(
                "  - { at: 1s, line: theme, with: harp, mode: dorian, dynamic: mf, do: twist 3 }",
                "t.yaml:7:",
                "unknown transform");
        assertThatThrownBy(() -> ScoreReader.read(
                        "t.yaml",
                        HEAD.replace("5:1 |", "5:0.5 | ")
                                .replace("theme: \"", "theme: { bar: 2, tones: \"")
                                .replace("5:.5\",", "5:.5\" },")))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("t.yaml:4:")
                .hasMessageContaining("bar 1: 1.5 beats");
    }

    private static void assertFault(String cue, String where, String what) {
        assertThatThrownBy(() -> perform(cue))
                .isInstanceOf(Fault.class)
                .hasMessageContaining(where)
                .hasMessageContaining(what);
    }

    @Test
    void theSphereIsPlayable() throws IOException {
        Performance performance = Performance.of(sphere(), Tempo.SIXTY);
        assertThat(performance.notes()).hasSizeGreaterThan(600);
        for (Note note : performance.notes()) {
            assertThat(note.time() + note.duration()).as("%s", note).isLessThan(181);
            assertThat(note.pitch()).as("%s", note).isBetween(20.0, 110.0);
        }
        // nobody plays where the screenplay is silent
        assertThat(performance.notes()).noneMatch(n -> n.time() > 104 && n.time() < 113);
        assertThat(performance.events()).isNotEmpty();
    }
}
