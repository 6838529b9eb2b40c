package dev.phosphene.core.score;

import dev.phosphene.core.curve.Ease;
import dev.phosphene.core.curve.KeyedTrack;
import dev.phosphene.core.curve.Track;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Written curves: one value, or keys {@code [[when, value], [when, value, ease], …]}. */
final class Keys {
    /** What dynamic words mean as velocities. */
    private static final Map<String, Double> DYNAMICS =
            Map.of("ppp", 0.12, "pp", 0.22, "p", 0.34, "mp", 0.46, "mf", 0.58, "f", 0.72, "ff", 0.86, "fff", 1.0);

    private static final Map<Character, Integer> NAMES =
            Map.of('C', 0, 'D', 2, 'E', 4, 'F', 5, 'G', 7, 'A', 9, 'B', 11);

    private Keys() {}

    static Track of(ScoreNode node, ToDoubleFunction<ScoreNode> when, ToDoubleFunction<ScoreNode> value) {
        if (node.scalar()) {
            return Track.of(value.applyAsDouble(node));
        }
        List<ScoreNode> keys = node.items();
        if (keys.isEmpty()) {
            throw node.fault("there are no keys", "one value or [[when, value], …]");
        }
        double[] times = new double[keys.size()];
        double[] values = new double[keys.size()];
        Ease[] eases = new Ease[keys.size()];
        for (int i = 0; i < times.length; i++) {
            List<ScoreNode> key = keys.get(i).items();
            if (key.size() < 2 || key.size() > 3) {
                throw keys.get(i).fault("a key of " + key.size() + " parts", "[when, value] or [when, value, ease]");
            }
            times[i] = when.applyAsDouble(key.get(0));
            values[i] = value.applyAsDouble(key.get(1));
            eases[i] = key.size() < 3 ? Ease.LINEAR : ease(key.get(2));
            if (i > 0 && times[i] <= times[i - 1]) {
                throw key.get(0).fault("this key is not after the one before", "rising times");
            }
        }
        return new KeyedTrack(times, values, eases);
    }

    private static Ease ease(ScoreNode node) {
        String name = node.text().toUpperCase(Locale.ROOT).replace('-', '_');
        for (Ease ease : Ease.values()) {
            if (ease.name().equals(name)) {
                return ease;
            }
        }
        List<String> names = List.of(Ease.values()).stream()
                .map(e -> e.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        throw node.unknown("unknown ease \"" + node.text() + "\"", node.text(), names);
    }

    /** A dynamic: pp .. fff, or a velocity 0 .. 1. */
    static double dynamic(ScoreNode node) {
        Double word = DYNAMICS.get(node.text());
        if (word != null) {
            return word;
        }
        double value = node.number("", "a dynamic ppp pp p mp mf f ff fff, or 0 .. 1");
        if (value < 0 || value > 1) {
            throw node.fault(value + " is out of range", "0 .. 1");
        }
        return value;
    }

    /** A pitch name such as D4 or F#3 as a MIDI key; C4 = 60. */
    static int pitch(ScoreNode node) {
        String text = node.text();
        if (!text.matches("[A-G][#b]?-?\\d")) {
            throw node.fault("\"" + text + "\" is no pitch", "a name such as D4 or F#3");
        }
        Integer name = NAMES.get(text.charAt(0));
        int alter = text.indexOf('#') == 1 ? 1 : text.indexOf('b') == 1 ? -1 : 0;
        int octave = Integer.parseInt(text.substring(alter == 0 ? 1 : 2));
        return 12 * (octave + 1) + (name == null ? 0 : name) + alter;
    }
}
