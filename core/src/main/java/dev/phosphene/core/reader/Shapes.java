package dev.phosphene.core.reader;

import dev.phosphene.core.parameter.Component;
import dev.phosphene.core.parameter.Quantity;
import dev.phosphene.core.parameter.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** JSON Schemas of the things a film file is made of: objects with known keys, numbers with units, tracks, points, colours. */
final class Shapes {
    static final Map<String, Object> TEXT = Map.of("type", "string");
    static final Map<String, Object> TIME = Map.of("type", List.of("number", "string"));

    private Shapes() {}

    /** A mapping of known keys, some of which must be there. */
    static Map<String, Object> object(Map<String, Object> keys, List<String> required) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("type", "object");
        shape.put("properties", keys);
        shape.put("required", required);
        shape.put("additionalProperties", false);
        return shape;
    }

    static Map<String, Object> list(Object of) {
        return Map.of("type", "array", "items", of);
    }

    static Map<String, Object> oneOf(List<String> names) {
        return Map.of("type", "string", "enum", names);
    }

    /** A curve of a component, constant or in keys. */
    static Map<String, Object> curve(Component.Kind kind, Quantity quantity) {
        return switch (kind) {
            case NUMBER -> track(quantity, number(quantity), List.of());
            case POINT ->
                track(
                        quantity,
                        point(quantity),
                        List.of(Map.of("$ref", "#/$defs/follow"), Map.of("$ref", "#/$defs/path")));
            case COLOUR -> track(quantity, colour(quantity), List.of());
        };
    }

    /** What a quantity may be, constant, in keys, or in one of some further ways. */
    static Map<String, Object> track(Quantity quantity, Object value, List<Object> further) {
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("type", "array");
        key.put("prefixItems", List.of(TIME, value, Map.of("$ref", "#/$defs/ease")));
        key.put("minItems", 2);
        key.put("maxItems", 3);
        Map<String, Object> keys = Map.of("type", "array", "minItems", 1, "items", key);
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("description", quantity.doc() + ": " + Measure.expected(quantity));
        shape.put(
                "anyOf", Stream.concat(Stream.of(value, keys), further.stream()).toList());
        return shape;
    }

    /** A number in its range, bare or with its unit. */
    static Map<String, Object> number(Quantity quantity) {
        Map<String, Object> bare = new LinkedHashMap<>();
        bare.put("type", "number");
        bare.put("minimum", quantity.min());
        bare.put("maximum", quantity.max());
        return Map.of("anyOf", List.of(bare, Map.of("type", "string", "pattern", pattern(quantity.unit()))));
    }

    private static String pattern(Unit unit) {
        String number = "[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?";
        return switch (unit) {
            case NONE -> "^" + number + "$";
            case SECONDS -> "^(" + number + " ?s?|([0-9]+:)?[0-9]+:[0-5][0-9](\\.[0-9]+)?|f[0-9]+)$";
            case FSTOP -> "^(f/)?" + number + "$";
            case DEGREES -> "^" + number + " ?(deg|°)?$";
            default -> "^" + number + " ?(" + unit.symbol() + ")?$";
        };
    }

    private static Map<String, Object> point(Quantity quantity) {
        return Map.of("anyOf", List.of(TEXT, Map.of("$ref", "#/$defs/mark"), three(quantity)));
    }

    private static Map<String, Object> colour(Quantity quantity) {
        Map<String, Object> hex = Map.of("type", "string", "pattern", "^#[0-9A-Fa-f]{6}$");
        return Map.of("anyOf", List.of(hex, three(quantity)));
    }

    static Map<String, Object> three(Quantity quantity) {
        return Map.of("type", "array", "items", number(quantity), "minItems", 3, "maxItems", 3);
    }
}
