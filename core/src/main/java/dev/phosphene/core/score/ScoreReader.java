package dev.phosphene.core.score;

import dev.phosphene.core.curve.Track;
import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.reader.FilmFault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a score file. Whatever is wrong in it is a fault at {@code score.yaml:line:column}. */
public final class ScoreReader {
    private final Map<String, Mode> modes = new LinkedHashMap<>();
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Map<String, Player> players = new LinkedHashMap<>();

    private final List<FilmFault> faults = new ArrayList<>();
    /** Names of modes, lines and players that are there, but have faults. */
    private final Set<String> broken = new HashSet<>();

    private ScoreReader() {}

    /**
     * Reads a score.
     *
     * @param file what faults call it
     * @param text its YAML
     * @throws Fault of usage with one line a fault, when there is any
     */
    public static Score read(String file, String text) {
        ScoreReader reader = new ScoreReader();
        return reader.of(file, text)
                .orElseThrow(() -> Fault.usage(
                        reader.faults().stream().map(FilmFault::toString).collect(Collectors.joining("\n"))));
    }

    /** All faults of a score, in its order; none when it can be performed. */
    public static List<FilmFault> check(String file, String text) {
        ScoreReader reader = new ScoreReader();
        reader.of(file, text);
        return reader.faults();
    }

    private List<FilmFault> faults() {
        return faults.stream()
                .sorted(Comparator.comparingInt(FilmFault::line).thenComparingInt(FilmFault::column))
                .toList();
    }

    private Optional<Score> of(String file, String text) {
        Optional<Score> score = tried(() -> score(ScoreNode.parse(file, text)));
        return faults.isEmpty() ? score : Optional.empty();
    }

    /** What is read; nothing when there is a fault in it: the rest of the score is read on. */
    private <T> Optional<T> tried(Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (Wrong wrong) {
            // Whoever names what is broken itself has no fault of its own.
            if (!broken.contains(wrong.name())) {
                faults.add(wrong.fault());
            }
            return Optional.empty();
        }
    }

    private Score score(ScoreNode root) {
        root.entries("score", "tonic", "modes", "lines", "players", "cues", "beds", "answers", "rooms", "hush");
        named(root, "modes", modes, ScoreReader::mode);
        named(root, "lines", lines, ScoreReader::line);
        named(root, "players", players, PlayerText::read);
        CueText cueText = new CueText(modes, lines, players);
        List<Cue> cues = new ArrayList<>();
        each(root.maybe("cues"), node -> cues.addAll(cueText.read(node)));
        List<Bed> beds = new ArrayList<>();
        each(root.maybe("beds"), node -> beds.add(BedText.bed(node, players)));
        List<Answer> answers = new ArrayList<>();
        ScoreNode answering = root.maybe("answers");
        if (answering != null) {
            answering
                    .entries()
                    .forEach((kind, node) -> tried(() -> answers.add(BedText.answer(kind, answering, node, players))));
        }
        List<Room> rooms = new ArrayList<>();
        each(root.maybe("rooms"), node -> rooms.add(BedText.room(node)));
        ScoreNode hush = root.maybe("hush");
        Track silence = tried(() -> hush == null ? Track.of(0) : Keys.of(hush, ScoreNode::seconds, ScoreNode::decibels))
                .orElse(Track.of(0));
        int tonic = tried(() -> Keys.pitch(root.need("tonic"))).orElse(0);
        String title = tried(() -> root.need("score").text()).orElse("");
        return new Score(title, tonic, players, cues, beds, answers, rooms, silence);
    }

    private <T> void named(ScoreNode root, String key, Map<String, T> into, BiFunction<String, ScoreNode, T> read) {
        tried(() -> root.need(key).entries()).orElse(Map.of()).forEach((name, node) -> {
            tried(() -> read.apply(name, node)).ifPresentOrElse(each -> into.put(name, each), () -> broken.add(name));
        });
    }

    private void each(@Nullable ScoreNode list, Consumer<ScoreNode> read) {
        if (list != null) {
            tried(list::items)
                    .orElse(List.of())
                    .forEach(node -> tried(() -> {
                        read.accept(node);
                        return true;
                    }));
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
