package dev.phosphene.app.console;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Records, lists, maps, numbers and texts as JSON, for {@code --json}. */
public final class Json {
    private Json() {}

    public static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Boolean truth -> truth.toString();
            case Double number -> Double.isFinite(number) ? plain(number) : "null";
            case Number number -> number.toString();
            case Collection<?> list -> list.stream().map(Json::of).collect(Collectors.joining(",", "[", "]"));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(e -> text(String.valueOf(e.getKey())) + ":" + of(e.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
            case Record record -> record(record);
            default -> text(value.toString());
        };
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }

    private static String record(Record record) {
        StringBuilder out = new StringBuilder("{");
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (out.length() > 1) {
                out.append(',');
            }
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                out.append(text(component.getName())).append(':').append(of(accessor.invoke(record)));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new AssertionError("a record's accessor can be called", e);
            }
        }
        return out.append('}').toString();
    }

    private static String text(String value) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                default -> {
                    if (c < ' ') {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
