package dev.phosphene.core.score;

import dev.phosphene.core.curve.Track;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a score file. Whatever is wrong in it is a fault at {@code score.yaml:line:column}. */
public final class ScoreReader {
    private final Map<String, Mode> modes = new LinkedHashMap<>();
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Map<String, Player> players = new LinkedHashMap<>();

    private ScoreReader() {}

    /**
     * Reads a score.
     *
     * @param file what faults call it
     * @param text its YAML
     */
    public static Score read(String file, String text) {
        return new ScoreReader().score(ScoreNode.parse(file, text));
    }

    private Score score(ScoreNode root) {
        root.entries("score", "tonic", "modes", "lines", "players", "cues", "beds", "answers", "rooms", "hush");
        root.need("modes").entries().forEach((name, node) -> modes.put(name, mode(name, node)));
        root.need("lines").entries().forEach((name, node) -> lines.put(name, line(name, node)));
        root.need("players").entries().forEach((name, node) -> players.put(name, PlayerText.read(name, node)));
        CueText cueText = new CueText(modes, lines, players);
        List<Cue> cues = new ArrayList<>();
        each(root.maybe("cues"), node -> cues.addAll(cueText.read(node)));
        List<Bed> beds = new ArrayList<>();
        each(root.maybe("beds"), node -> beds.add(BedText.bed(node, players)));
        List<Answer> answers = new ArrayList<>();
        ScoreNode answering = root.maybe("answers");
        if (answering != null) {
            answering.entries().forEach((kind, node) -> answers.add(BedText.answer(kind, answering, node, players)));
        }
        List<Room> rooms = new ArrayList<>();
        each(root.maybe("rooms"), node -> rooms.add(BedText.room(node)));
        ScoreNode hush = root.maybe("hush");
        Track silence = hush == null ? Track.of(0) : Keys.of(hush, ScoreNode::seconds, ScoreNode::decibels);
        int tonic = Keys.pitch(root.need("tonic"));
        return new Score(root.need("score").text(), tonic, players, cues, beds, answers, rooms, silence);
    }

    private static void each(@Nullable ScoreNode list, java.util.function.Consumer<ScoreNode> read) {
        if (list != null) {
            list.items().forEach(read);
        }
    }

    private static Mode mode(String name, ScoreNode node) {
        List<Integer> semitones =
                node.items().stream().map(n -> (int) n.number()).toList();
        for (int i = 1; i < semitones.size(); i++) {
            if (semitones.get(i) <= semitones.get(i - 1)) {
                throw node.fault("mode " + name + " does not rise", "seven rising semitones from 0");
            }
        }
        if (semitones.size() != Mode.DEGREES || semitones.getFirst() != 0 || semitones.getLast() > 11) {
            throw node.fault("mode " + name + " is " + semitones, "seven rising semitones from 0 to 11");
        }
        return new Mode(name, semitones);
    }

    /** A line is its text, or a mapping with the beats of a bar and the text. */
    private static Line line(String name, ScoreNode node) {
        if (node.scalar()) {
            return LineText.read(name, node, 0);
        }
        node.entries("bar", "tones");
        ScoreNode bar = node.maybe("bar");
        return LineText.read(name, node.need("tones"), bar == null ? 0 : bar.number());
    }
}
