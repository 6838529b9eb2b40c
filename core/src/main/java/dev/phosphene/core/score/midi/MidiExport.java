package dev.phosphene.core.score.midi;

import dev.phosphene.core.score.Note;
import dev.phosphene.core.score.Performance;
import dev.phosphene.core.score.Player;
import dev.phosphene.core.score.Score;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;

/**
 * A performance as a Standard MIDI File of type 1: a track of tempo, then a track a player. The tempo stays at 60 beats a minute and a
 * beat has 9600 ticks, so that film time stands in the file to a tenth of a millisecond; rubato is in the notes.
 */
public final class MidiExport {
    /** Ticks of a beat, which lasts a second. */
    static final int TICKS = 9600;

    private static final int TEMPO = 0x51;
    private static final int NAME = 0x03;
    /** The percussion channel, which melodic players must not use. */
    private static final int PERCUSSION = 9;

    private MidiExport() {}

    public static void write(Score score, Performance performance, OutputStream to) throws IOException {
        try {
            MidiSystem.write(sequence(score, performance), 1, to);
        } catch (InvalidMidiDataException e) {
            throw new AssertionError(e);
        }
    }

    private static Sequence sequence(Score score, Performance performance) throws InvalidMidiDataException {
        Sequence sequence = new Sequence(Sequence.PPQ, TICKS);
        Track head = sequence.createTrack();
        head.add(meta(NAME, score.title().getBytes(StandardCharsets.UTF_8)));
        int microseconds = 1_000_000;
        head.add(
                meta(TEMPO, new byte[] {(byte) (microseconds >> 16), (byte) (microseconds >> 8), (byte) microseconds}));
        Map<String, List<Note>> byPlayer = new LinkedHashMap<>();
        for (Note note : performance.notes()) {
            byPlayer.computeIfAbsent(note.player(), k -> new ArrayList<>()).add(note);
        }
        int index = 0;
        for (Map.Entry<String, List<Note>> own : byPlayer.entrySet()) {
            Player player = score.player(own.getKey());
            int channel = index % 15 < PERCUSSION ? index % 15 : index % 15 + 1;
            Track track = sequence.createTrack();
            track.add(meta(NAME, player.name().getBytes(StandardCharsets.UTF_8)));
            track.add(new MidiEvent(
                    new ShortMessage(
                            ShortMessage.PROGRAM_CHANGE,
                            channel,
                            player.timbre().program(),
                            0),
                    0));
            for (Note note : own.getValue()) {
                int key = (int) Math.round(note.pitch());
                int velocity = Math.clamp(Math.round(note.velocity() * 127), 1, 127);
                track.add(message(ShortMessage.NOTE_ON, channel, key, velocity, note.time()));
                track.add(message(ShortMessage.NOTE_OFF, channel, key, 0, note.time() + note.duration()));
            }
            index++;
        }
        return sequence;
    }

    private static MidiEvent message(int command, int channel, int key, int velocity, double time)
            throws InvalidMidiDataException {
        return new MidiEvent(new ShortMessage(command, channel, key, velocity), Math.round(time * TICKS));
    }

    private static MidiEvent meta(int type, byte[] bytes) throws InvalidMidiDataException {
        return new MidiEvent(new MetaMessage(type, bytes, bytes.length), 0);
    }
}
