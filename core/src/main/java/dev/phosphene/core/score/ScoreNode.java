package dev.phosphene.core.score;

import dev.phosphene.core.reader.FilmFault;
import dev.phosphene.core.reader.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A node of a score file that knows where it stands, so that every fault names file, line and column. */
final class ScoreNode {
    private final String file;
    private final Node node;

    private ScoreNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    static ScoreNode parse(String file, String text) {
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(file).build();
            Optional<Node> root = new Compose(settings).composeString(text);
            return new ScoreNode(
                    file,
                    root.orElseThrow(() ->
                            wrong(file, 0, 0, "the score is empty.  Expected \"score\", \"players\" and more.", "")));
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> at = e.getProblemMark();
            throw wrong(
                    file,
                    at.map(Mark::getLine).orElse(0),
                    at.map(Mark::getColumn).orElse(0),
                    "not YAML: " + e.getProblem() + ".",
                    "");
        } catch (YamlEngineException e) {
            throw wrong(file, 0, 0, "not YAML: " + e.getMessage() + ".", "");
        }
    }

    Wrong fault(String found, String expected) {
        return wrong(found + ".  Expected " + expected + ".", "");
    }

    /** The fault of a name that nothing has. */
    Wrong unknown(String found, String wrong, Collection<String> names) {
        return wrong(found + ".  " + Nearest.hint(wrong, names), wrong);
    }

    private Wrong wrong(String sentence, String name) {
        int line = node.getStartMark().map(Mark::getLine).orElse(0);
        int column = node.getStartMark().map(Mark::getColumn).orElse(0);
        return wrong(file, line, column, sentence, name);
    }

    private static Wrong wrong(String file, int line, int column, String sentence, String name) {
        return new Wrong(new FilmFault(file, line + 1, column + 1, sentence), name);
    }

    Map<String, ScoreNode> entries() {
        if (!(node instanceof MappingNode map)) {
            throw fault("this is no mapping", "key: value pairs");
        }
        Map<String, ScoreNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : map.getValue()) {
            ScoreNode key = new ScoreNode(file, tuple.getKeyNode());
            if (entries.put(key.text(), new ScoreNode(file, tuple.getValueNode())) != null) {
                throw key.fault("\"" + key.text() + "\" is said twice", "each key once");
            }
        }
        return entries;
    }

    /** The mapping's entries, all of which must be among {@code known}. */
    Map<String, ScoreNode> entries(String... known) {
        Set<String> names = new HashSet<>(List.of(known));
        if (node instanceof MappingNode map) {
            for (NodeTuple tuple : map.getValue()) {
                ScoreNode key = new ScoreNode(file, tuple.getKeyNode());
                if (!names.contains(key.text())) {
                    throw key.unknown("unknown key \"" + key.text() + "\"", key.text(), List.of(known));
                }
            }
        }
        return entries();
    }

    ScoreNode need(String key) {
        ScoreNode found = entries().get(key);
        if (found == null) {
            throw fault("there is no \"" + key + "\" here", "a key \"" + key + "\"");
        }
        return found;
    }

    @Nullable
    ScoreNode maybe(String key) {
        return entries().get(key);
    }

    List<ScoreNode> items() {
        if (!(node instanceof SequenceNode list)) {
            throw fault("this is no list", "a list");
        }
        List<ScoreNode> items = new ArrayList<>();
        list.getValue().forEach(n -> items.add(new ScoreNode(file, n)));
        return items;
    }

    /** The items of a list, or this one alone. */
    List<ScoreNode> oneOrMore() {
        return node instanceof SequenceNode ? items() : List.of(this);
    }

    boolean scalar() {
        return node instanceof ScalarNode;
    }

    String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw fault("this is no plain value", "text or a number");
        }
        return scalar.getValue();
    }

    double number() {
        return number("", "a number");
    }

    /** A number with its unit, e.g. {@code -6 dB}, {@code 12.5s}. */
    double number(String unit, String expected) {
        String text = text().strip();
        try {
            if (text.endsWith(unit)) {
                double value = Double.parseDouble(
                        text.substring(0, text.length() - unit.length()).strip());
                if (Double.isFinite(value)) {
                    return value;
                }
            }
        } catch (NumberFormatException e) {
            throw fault("\"" + text + "\" is not understood", expected);
        }
        throw fault("\"" + text + "\" is not understood", expected);
    }

    double seconds() {
        double value = number("s", "seconds such as 12.5s");
        if (value < 0) {
            throw fault(value + " s is before the film", "0s or later");
        }
        return value;
    }

    double decibels() {
        double value = number("dB", "decibels such as -6 dB");
        if (value > 36 || value < -120) {
            throw fault(value + " dB is out of range", "-120 .. 36 dB");
        }
        return value;
    }
}
