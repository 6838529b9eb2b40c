package dev.phosphene.core.reader;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** JSON text of maps, lists, strings, numbers and booleans, in their own order. */
final class Json {
    private Json() {}

    static String text(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                StringJoiner joiner = new StringJoiner(",", "{", "}");
                map.forEach((k, v) -> joiner.add(quoted(String.valueOf(k)) + ":" + text(v)));
                yield joiner.toString();
            }
            case List<?> list -> {
                StringJoiner joiner = new StringJoiner(",", "[", "]");
                list.forEach(v -> joiner.add(text(v)));
                yield joiner.toString();
            }
            case Number number -> Measure.plain(number.doubleValue());
            case Boolean truth -> truth.toString();
            default -> quoted(value.toString());
        };
    }

    private static String quoted(String s) {
        StringBuilder b = new StringBuilder("\"");
        for (char c : s.toCharArray()) {
            switch (c) {
                case '"', '\\' -> b.append('\\').append(c);
                default -> b.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return b.append('"').toString();
    }
}
