package dev.phosphene.core.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.hash.Pcg;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever bytes come, the reader gives a film or faults with positions: no other exception, no hang, no exhausted stack. */
@Timeout(120)
class HostileFileTest {
    private static final FilmReader SPHERE = Films.forTheSphere();

    @Test
    void aFilmCutShortAnywhereIsAFilmOrAFault() {
        byte[] film = Films.theSphere();
        for (int end = 0; end < film.length; end += 97) {
            mustBeClean(Arrays.copyOf(film, end));
        }
    }

    @Test
    void aFilmWithChangedBytesIsAFilmOrAFault() {
        byte[] film = Films.theSphere();
        for (int round = 0; round < 100; round++) {
            byte[] broken = film.clone();
            for (int k = 0; k < 1 + round % 4; k++) {
                int at = (int) (Pcg.unit(round, k) * broken.length);
                broken[at] = (byte) Pcg.hash3(round, k, 1, 0);
            }
            mustBeClean(broken);
        }
    }

    @Test
    void aFilmWithLinesLostOrDoubledIsAFilmOrAFault() {
        String[] lines = new String(Films.theSphere(), StandardCharsets.UTF_8).split("\n");
        for (int round = 0; round < 40; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < lines.length; i++) {
                float u = Pcg.unit(Pcg.hash3(round, i, 2, 0));
                int times = u < 0.004f ? 0 : u < 0.008f ? 2 : 1;
                text.append((lines[i] + "\n").repeat(times));
            }
            mustBeClean(Films.bytes(text.toString()));
        }
    }

    @Test
    void garbageIsNotUtf8OrNotYaml() {
        byte[] garbage = new byte[4096];
        for (int i = 0; i < garbage.length; i++) {
            garbage[i] = (byte) Pcg.hash(i);
        }
        assertThat(SPHERE.check("t", garbage)).hasSize(1);
        assertThat(SPHERE.check("t", new byte[100]).getFirst().sentence())
                .isEqualTo("character U+0000 has no place in text.");
        assertThat(SPHERE.check("t", "film: a\nshots: \u0007".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new FilmFault("t", 2, 8, "character U+0007 has no place in text."));
        assertThat(SPHERE.check("t", new byte[] {'f', '\n', 'i', (byte) 0xff}))
                .containsExactly(new FilmFault("t", 2, 2, "not UTF-8 text. Expected a film written in YAML."));
    }

    @Test
    void emptyFilesSaySo() {
        assertThat(Films.check(""))
                .containsExactly(new FilmFault(
                        "t.yaml", 1, 1, "the file is empty. Expected a film with \"film\" and \"shots\"."));
        assertThat(Films.check("# nothing\n")).hasSize(1);
        assertThat(Films.check("[]").getFirst()).hasToString("t.yaml:1:1: found a list. Expected a mapping.");
        assertThat(Films.check("film: a\n---\nfilm: b\n").getFirst().line()).isEqualTo(2);
    }

    @Test
    void aBombOfAliasesIsDefused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n");
        for (int i = 1; i < 6; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(8)));
        }
        bomb.append("film: [*a5, *a5]\n");
        assertThat(Films.check(bomb.toString()))
                .anySatisfy(f -> assertThat(f.sentence()).contains("aliases"));
        // Few aliases, but each leads to many.
        String wide = "a: &a [" + "1, ".repeat(40_000) + "]\n";
        assertThat(Films.check(wide + "b: [" + "*a, ".repeat(30) + "]\n")
                        .getFirst()
                        .sentence())
                .isEqualTo("aliases unfold to more than 1000000 values.");
    }

    @Test
    void anAliasWithinItselfIsFound() {
        assertThat(Films.check("film: &a [*a]\n"))
                .containsExactly(new FilmFault("t.yaml", 1, 7, "an alias leads back to where it stands."));
    }

    @Test
    void depthEndsAtSixtyFour() {
        for (String open : List.of("[", "{a: ", "- ", "? ")) {
            List<FilmFault> faults = Films.check(open.repeat(100_000));
            assertThat(faults).hasSize(1);
        }
        assertThat(Films.check("film: " + "[".repeat(70) + "]".repeat(70))
                        .getFirst()
                        .sentence())
                .isEqualTo("lists and mappings are nested deeper than 64.");
    }

    @Test
    void hugeFilesAreRefusedAtOnce() {
        assertThat(Films.READER
                        .check("t", new byte[FilmText.MOST_BYTES + 1])
                        .getFirst()
                        .sentence())
                .isEqualTo("the file has 3145729 bytes. Expected at most 3145728.");
        // Just below the limit: many keys, one line, one long word.
        String keys = "film: a\nshots:\n"
                + "- {at: 0s..1s, name: x, place: glade, camera: {look: oak, position: oak}}\n".repeat(2000);
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(20), () -> Films.check(keys));
        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> Films.check("film: " + "a".repeat(3_000_000)));
        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> Films.check("a".repeat(3_000_000) + ": 1"));
    }

    @Test
    void numbersBeyondReasonAreWords() {
        for (String number :
                List.of(".inf", "-.inf", ".nan", "1e999999999", "9".repeat(5000), "0x10", "1_000", "NaN")) {
            assertThat(Films.check(Films.SMALL.replace("glow: 0.5", "glow: " + number)))
                    .singleElement()
                    .satisfies(f -> assertThat(f.line()).isEqualTo(4));
        }
    }

    @Test
    void faultsAreUsageWithALineEach() {
        String broken = Films.SMALL.replace("glow: 0.5", "glow: 50").replace("look: oak", "look: oka");
        assertThatThrownBy(() -> Films.read(broken))
                .isInstanceOfSatisfying(
                        Fault.class, f -> assertThat(f.exitCode()).isEqualTo(2))
                .hasMessage("""
                        t.yaml:4:17: world.moss.glow: 50 is above 8. Expected 0 .. 8.
                        t.yaml:9:54: shot 1, camera.look: unknown mark "oka". Did you mean "oak"?""");
    }

    private static void mustBeClean(byte[] bytes) {
        for (FilmFault fault : SPHERE.check("t", bytes)) {
            assertThat(fault.line()).isPositive();
            assertThat(fault.column()).isPositive();
            assertThat(fault.sentence()).doesNotContain("what the schema says").doesNotContain("null");
        }
    }
}
