package dev.phosphene.core.score;

import dev.phosphene.core.curve.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The written form of a cue, and of the answers other players give to it. */
final class CueText {
    private final Map<String, Mode> modes;
    private final Map<String, Line> lines;
    private final Map<String, Player> players;
    private int read;

    CueText(Map<String, Mode> modes, Map<String, Line> lines, Map<String, Player> players) {
        this.modes = modes;
        this.lines = lines;
        this.players = players;
    }

    /** A cue and its answers. */
    List<Cue> read(ScoreNode node) {
        node.entries(
                "at", "line", "with", "mode", "tempo", "dynamic", "lead", "roll", "phrase", "human", "do", "answer");
        Mode mode = mode(node.need("mode"));
        ScoreNode lineNode = node.need("line");
        Line written = TransformText.line(lineNode, lineNode.text(), lines);
        Line line = transformed(written, node.maybe("do"));
        ScoreNode tempo = node.maybe("tempo");
        Optional<Track> speed = tempo == null
                ? Optional.empty()
                : Optional.of(Keys.of(tempo, ScoreNode::number, CueText::beatsPerMinute));
        List<Cue> cues = new ArrayList<>();
        Cue cue = new Cue(
                node.need("at").seconds(),
                line,
                PlayerText.names(node.need("with"), players, Timbre.Family.NOTES),
                mode,
                speed,
                Keys.of(node.need("dynamic"), ScoreNode::number, Keys::dynamic),
                orElse(node.maybe("lead"), 0, n -> n.number("ms", "milliseconds such as 10ms") / 1000),
                orElse(node.maybe("roll"), 0.004, n -> n.number("ms", "milliseconds such as 30ms") / 1000),
                orElse(node.maybe("phrase"), line.beats(), ScoreNode::number),
                orElse(node.maybe("human"), 1, ScoreNode::number),
                ++read);
        cues.add(cue);
        ScoreNode answer = node.maybe("answer");
        if (answer != null) {
            cues.add(answer(cue, answer));
        }
        return cues;
    }

    /** The same line in another place: later, by other players, transformed once more. */
    private Cue answer(Cue call, ScoreNode node) {
        node.entries("after", "with", "do");
        double after = node.need("after").number();
        Line line = new Transform.Rest(Math.max(after, 1e-6)).of(transformed(call.line(), node.maybe("do")));
        return new Cue(
                call.at(),
                line,
                PlayerText.names(node.need("with"), players, Timbre.Family.NOTES),
                call.mode(),
                call.tempo(),
                call.dynamic(),
                call.lead(),
                call.roll(),
                call.phrase(),
                call.human(),
                ++read);
    }

    private Line transformed(Line line, @Nullable ScoreNode does) {
        Line result = line;
        if (does != null) {
            for (ScoreNode node : does.oneOrMore()) {
                result = TransformText.read(node, lines).of(result);
            }
        }
        return result;
    }

    private Mode mode(ScoreNode node) {
        Mode mode = modes.get(node.text());
        if (mode == null) {
            throw node.unknown("there is no mode \"" + node.text() + "\"", node.text(), modes.keySet());
        }
        return mode;
    }

    private static double beatsPerMinute(ScoreNode node) {
        double value = node.number("", "beats a minute");
        if (value < 10 || value > 400) {
            throw node.fault(value + " is out of range", "10 .. 400 beats a minute");
        }
        return value;
    }

    private static double orElse(@Nullable ScoreNode node, double or, ToDoubleFunction<ScoreNode> read) {
        return node == null ? or : read.applyAsDouble(node);
    }
}
