package dev.phosphene.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.score.midi.MidiExport;
import dev.phosphene.core.score.midi.MidiImport;
import dev.phosphene.core.time.Tempo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class MidiTest {
    private static final Comparator<Note> BY_PITCH_AND_TIME =
            Comparator.comparing(Note::player).thenComparingDouble(Note::pitch).thenComparingDouble(Note::time);

    @Test
    void aScoreSurvivesTheWayThroughMidi() throws IOException {
        Score score = ScoreTest.sphere();
        List<Note> before = sorted(Performance.of(score, Tempo.SIXTY));
        byte[] file = export(score);
        assertThat(export(score)).isEqualTo(file);
        String text = MidiImport.read("x.mid", new ByteArrayInputStream(file));
        List<Note> after = sorted(Performance.of(ScoreReader.read("x.yaml", text), Tempo.SIXTY));
        // a key struck again while it sounds ends there, as on any keyboard: onsets, keys and forces all survive
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < after.size(); i++) {
            Note a = before.get(i);
            Note b = after.get(i);
            assertThat(b.player()).isEqualTo(a.player());
            assertThat(b.pitch()).isEqualTo(a.pitch());
            assertThat(b.time()).as("%s", a).isCloseTo(a.time(), within(0.5e-3));
            assertThat(b.velocity()).isCloseTo(a.velocity(), within(0.5 / 127 + 1e-9));
            assertThat(b.duration()).isLessThanOrEqualTo(a.duration() + 1e-3);
        }
    }

    @Test
    void whatIsNoMidiIsAFault() {
        assertThatThrownBy(
                        () -> MidiImport.read("x.mid", new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5, 6, 7, 8})))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("x.mid is no Standard MIDI File");
    }

    private static byte[] export(Score score) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        MidiExport.write(score, Performance.of(score, Tempo.SIXTY), file);
        return file.toByteArray();
    }

    private static List<Note> sorted(Performance performance) {
        return performance.notes().stream().sorted(BY_PITCH_AND_TIME).toList();
    }
}
