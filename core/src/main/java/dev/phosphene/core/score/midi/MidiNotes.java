package dev.phosphene.core.score.midi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;

/** The notes of a MIDI track in seconds, the file's tempo map applied. */
final class MidiNotes {
    private static final int TEMPO = 0x51;

    /**
     * A note of a track.
     *
     * @param start seconds
     * @param end seconds
     * @param key 0 .. 127
     * @param velocity 1 .. 127
     */
    record Key(double start, double end, int key, int velocity) {}

    private final Sequence sequence;
    /** Microseconds a beat from a tick on. */
    private final TreeMap<Long, Integer> tempi = new TreeMap<>();

    MidiNotes(Sequence sequence) {
        this.sequence = sequence;
        tempi.put(0L, 500_000);
        for (Track track : sequence.getTracks()) {
            for (int i = 0; i < track.size(); i++) {
                MidiEvent event = track.get(i);
                if (event.getMessage() instanceof MetaMessage meta && meta.getType() == TEMPO) {
                    byte[] b = meta.getData();
                    tempi.put(event.getTick(), (b[0] & 255) << 16 | (b[1] & 255) << 8 | (b[2] & 255));
                }
            }
        }
    }

    List<Key> of(Track track) {
        Map<Integer, MidiEvent> sounding = new HashMap<>();
        List<Key> notes = new ArrayList<>();
        for (int i = 0; i < track.size(); i++) {
            MidiMessage message = track.get(i).getMessage();
            if (message instanceof ShortMessage note
                    && (note.getCommand() == ShortMessage.NOTE_ON || note.getCommand() == ShortMessage.NOTE_OFF)) {
                int slot = note.getChannel() << 8 | note.getData1();
                MidiEvent begun = sounding.remove(slot);
                if (begun != null) {
                    int velocity = ((ShortMessage) begun.getMessage()).getData2();
                    notes.add(new Key(
                            seconds(begun.getTick()), seconds(track.get(i).getTick()), note.getData1(), velocity));
                }
                if (note.getCommand() == ShortMessage.NOTE_ON && note.getData2() > 0) {
                    sounding.put(slot, track.get(i));
                }
            }
        }
        notes.sort(Comparator.comparingDouble(Key::start).thenComparingInt(Key::key));
        return notes;
    }

    private double seconds(long tick) {
        if (sequence.getDivisionType() != Sequence.PPQ) {
            return tick / (double) sequence.getDivisionType() / sequence.getResolution();
        }
        double seconds = 0;
        for (Map.Entry<Long, Integer> from : tempi.headMap(tick, true).entrySet()) {
            Long next = tempi.higherKey(from.getKey());
            long until = next == null ? tick : Math.min(next, tick);
            seconds += (until - from.getKey()) * (from.getValue() / 1e6) / sequence.getResolution();
        }
        return seconds;
    }
}
