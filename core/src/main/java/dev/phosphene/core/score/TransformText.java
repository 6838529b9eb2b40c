package dev.phosphene.core.score;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The written form of a transform: a verb and its numbers, e.g. {@code fragment 0 4} or {@code harmonise dawn 3}. */
final class TransformText {
    private static final List<String> VERBS = List.of(
            "fragment",
            "augment",
            "transpose",
            "octave",
            "sequence",
            "invert",
            "retrograde",
            "rest",
            "voices",
            "harmonise",
            "arpeggio");

    private TransformText() {}

    static Transform read(ScoreNode node, Map<String, Line> lines) {
        String[] words = node.text().strip().split("\\s+");
        if (!VERBS.contains(words[0])) {
            throw node.unknown("unknown transform \"" + words[0] + "\"", words[0], VERBS);
        }
        try {
            return read(node, words, lines);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw node.fault("\"" + node.text() + "\" is not understood", form(words[0]));
        } catch (IllegalArgumentException e) {
            throw node.fault("\"" + node.text() + "\": " + e.getMessage(), form(words[0]));
        }
    }

    private static Transform read(ScoreNode node, String[] w, Map<String, Line> lines) {
        return switch (w[0]) {
            case "fragment" -> new Transform.Fragment(Double.parseDouble(w[1]), Double.parseDouble(w[2]));
            case "augment" -> new Transform.Augment(positive(node, w[1]));
            case "transpose" -> new Transform.Transpose(Integer.parseInt(w[1]));
            case "octave" -> new Transform.Transpose(Mode.DEGREES * Integer.parseInt(w[1]));
            case "sequence" ->
                new Transform.Sequence(Math.clamp(Integer.parseInt(w[1]), 1, 64), Integer.parseInt(w[2]));
            case "invert" -> new Transform.Invert(LineText.degree(w[1]));
            case "retrograde" -> new Transform.Retrograde();
            case "rest" -> new Transform.Rest(positive(node, w[1]));
            case "voices" -> new Transform.Voices(Integer.parseInt(w[1]), Integer.parseInt(w[2]));
            case "harmonise" -> new Transform.Harmonise(line(node, w[1], lines), Integer.parseInt(w[2]));
            default ->
                new Transform.Arpeggio(
                        positive(node, w[1]),
                        Arrays.stream(w, 2, w.length).map(Integer::valueOf).toList());
        };
    }

    private static double positive(ScoreNode node, String word) {
        double value = Double.parseDouble(word);
        if (!(value > 0.01 && value < 1000)) {
            throw node.fault("\"" + word + "\" is out of range", "0.01 .. 1000");
        }
        return value;
    }

    static Line line(ScoreNode node, String name, Map<String, Line> lines) {
        Line line = lines.get(name);
        if (line == null) {
            throw node.unknown("there is no line \"" + name + "\"", name, lines.keySet());
        }
        return line;
    }

    private static String form(String verb) {
        return switch (verb) {
            case "fragment" -> "fragment FROM TO in beats";
            case "augment" -> "augment FACTOR";
            case "transpose" -> "transpose STEPS";
            case "octave" -> "octave OCTAVES";
            case "sequence" -> "sequence TIMES STEPS";
            case "invert" -> "invert DEGREE";
            case "rest" -> "rest BEATS";
            case "voices" -> "voices FROM TO, counted from the lowest";
            case "harmonise" -> "harmonise LINE COUNT";
            case "arpeggio" -> "arpeggio BEATS 0 1 2 …";
            default -> verb;
        };
    }
}
