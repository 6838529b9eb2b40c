package dev.phosphene.core.score.midi;

import dev.phosphene.core.fault.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;

/**
 * A Standard MIDI File as the text of a score that performs the same notes: each track a player, its notes laid into as many lines as
 * sound at once, velocities fixed, a beat a second.
 */
public final class MidiImport {
    private static final String[] DEGREES = {"1", "#1", "2", "#2", "3", "4", "#4", "5", "#5", "6", "#6", "7"};
    /** Key of degree 1: C4. */
    private static final int TONIC = 60;

    private final StringBuilder lines = new StringBuilder();
    private final StringBuilder players = new StringBuilder();
    private final StringBuilder cues = new StringBuilder();
    private String title = "";

    private MidiImport() {}

    /**
     * Reads a MIDI file.
     *
     * @param name what faults call it, and the score's title where the file has none
     */
    public static String read(String name, InputStream from) throws IOException {
        try {
            return new MidiImport().text(name, MidiSystem.getSequence(from));
        } catch (InvalidMidiDataException e) {
            throw Fault.usage(name + " is no Standard MIDI File: " + e.getMessage() + ".");
        }
    }

    private String text(String name, Sequence sequence) {
        MidiNotes notes = new MidiNotes(sequence);
        Track[] tracks = sequence.getTracks();
        for (int i = 0; i < tracks.length; i++) {
            List<MidiNotes.Key> keys = notes.of(tracks[i]);
            if (keys.isEmpty()) {
                title = title.isEmpty() ? nameOf(tracks[i], "") : title;
            } else {
                add(slug(nameOf(tracks[i], "track"), i), timbre(tracks[i]), i, tracks.length, keys);
            }
        }
        if (players.isEmpty()) {
            throw Fault.usage(name + " has no notes.");
        }
        return "score: \"" + (title.isEmpty() ? name : title).replace("\"", "'") + "\"\ntonic: C4\n"
                + "modes: { major: [0, 2, 4, 5, 7, 9, 11] }\nlines:\n" + lines + "players:\n" + players + "cues:\n"
                + cues;
    }

    private void add(String player, String timbre, int index, int count, List<MidiNotes.Key> keys) {
        double x = count < 3 ? 0 : -6 + 12.0 * (index - 1) / (count - 2);
        players.append(
                String.format(Locale.ROOT, "  %s: { plays: %s, at: [%.1f, 1, -6], wet: -9 dB }%n", player, timbre, x));
        List<List<MidiNotes.Key>> voices = voices(keys);
        for (int v = 0; v < voices.size(); v++) {
            String line = player + "-" + (v + 1);
            double start = voices.get(v).getFirst().start();
            lines.append("  ")
                    .append(line)
                    .append(": \"")
                    .append(written(voices.get(v)))
                    .append("\"\n");
            cues.append(String.format(
                    Locale.ROOT,
                    "  - { at: %.6fs, line: %s, with: %s, mode: major, tempo: 60, dynamic: mf, human: 0 }%n",
                    start,
                    line,
                    player));
        }
    }

    /** Each note goes to the first voice that has fallen silent. */
    private static List<List<MidiNotes.Key>> voices(List<MidiNotes.Key> keys) {
        List<List<MidiNotes.Key>> voices = new ArrayList<>();
        for (MidiNotes.Key key : keys) {
            voices.stream()
                    .filter(v -> v.getLast().end() <= key.start() + 1e-6)
                    .findFirst()
                    .orElseGet(() -> {
                        voices.add(new ArrayList<>());
                        return voices.getLast();
                    })
                    .add(key);
        }
        return voices;
    }

    private static String written(List<MidiNotes.Key> voice) {
        StringBuilder text = new StringBuilder();
        double now = voice.getFirst().start();
        for (MidiNotes.Key key : voice) {
            if (key.start() - now > 5e-7) {
                text.append(String.format(Locale.ROOT, "r:%.6f ", key.start() - now));
            }
            // tenuto sounds exactly as long as it is written
            text.append(String.format(
                    Locale.ROOT,
                    "%s:%.6f-!%d ",
                    degree(key.key()),
                    Math.max(1e-6, key.end() - key.start()),
                    key.velocity()));
            now = Math.max(key.end(), key.start() + 1e-6);
        }
        return text.toString().strip();
    }

    private static String degree(int key) {
        int octave = Math.floorDiv(key - TONIC, 12);
        return DEGREES[Math.floorMod(key - TONIC, 12)] + (octave > 0 ? "'" : ",").repeat(Math.abs(octave));
    }

    private static String nameOf(Track track, String or) {
        for (int i = 0; i < track.size(); i++) {
            MidiMessage message = track.get(i).getMessage();
            if (message instanceof MetaMessage meta && meta.getType() == 0x03) {
                return new String(meta.getData(), StandardCharsets.UTF_8).strip();
            }
        }
        return or;
    }

    private String slug(String name, int index) {
        String slug =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String own = slug.isEmpty() ? "track-" + index : slug;
        return players.indexOf("  " + own + ":") >= 0 ? own + "-" + index : own;
    }

    /** The timbre nearest to the track's first General MIDI program. */
    private static String timbre(Track track) {
        int program = 0;
        for (int i = track.size() - 1; i >= 0; i--) {
            if (track.get(i).getMessage() instanceof ShortMessage m && m.getCommand() == ShortMessage.PROGRAM_CHANGE) {
                program = m.getData1();
            }
        }
        return Programs.nearest(program).key();
    }
}
