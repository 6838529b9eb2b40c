package dev.phosphene.core.reader;

import dev.phosphene.core.event.EventKind;
import dev.phosphene.core.parameter.Component;
import dev.phosphene.core.parameter.Quantity;
import dev.phosphene.core.parameter.Vocabulary;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema (2020-12) of film files, generated from the records of parameters; editors complete and check with it. */
public final class FilmSchema {
    static final List<String> EVENT_KINDS =
            Arrays.stream(EventKind.values()).map(Keys::nameOf).toList();

    private FilmSchema() {}

    /** The schema as JSON text, for editors. */
    public static String json() {
        return Json.text(tree());
    }

    /** The schema as maps, lists, texts, numbers and truths. */
    static Map<String, Object> tree() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "https://phosphene.dev/film.schema.json");
        schema.put("title", "A film of Phosphene");
        schema.putAll(film());
        Map<String, Object> shared = new LinkedHashMap<>();
        shared.put("ease", Shapes.oneOf(Keys.EASES));
        shared.put("mark", mark());
        shared.put("follow", follow());
        shared.put("path", path());
        Vocabulary.PHENOMENA.forEach((name, components) -> shared.put(name, phenomenon(components)));
        schema.put("$defs", shared);
        return schema;
    }

    private static Map<String, Object> film() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("film", Shapes.TEXT);
        keys.put("rate", Shapes.TIME);
        keys.put("aspect", Shapes.TIME);
        keys.put("tempo", Shapes.object(Map.of("bpm", shotWord("bpm")), List.of("bpm")));
        keys.put("world", Shapes.object(phenomena(), List.of()));
        keys.put("shots", Shapes.list(shot()));
        keys.put("events", Shapes.list(event()));
        return Shapes.object(keys, List.of("film", "shots"));
    }

    private static Map<String, Object> shot() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("name", Shapes.TEXT);
        keys.put("at", Shapes.TEXT);
        keys.put("place", Shapes.TEXT);
        keys.put("dissolve", Shapes.TIME);
        keys.put("time", shotWord("time"));
        keys.put("pictures", Shapes.number(Words.shots("pictures")));
        keys.put("subject", Shapes.list(Shapes.number(Words.shots("share"))));
        keys.put("camera", camera());
        keys.putAll(phenomena());
        return Shapes.object(keys, List.of("name", "at", "place", "camera"));
    }

    private static Map<String, Object> phenomena() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("exposure", shotWord("exposure"));
        Vocabulary.PHENOMENA.keySet().forEach(name -> keys.put(name, Map.of("$ref", "#/$defs/" + name)));
        return keys;
    }

    private static Map<String, Object> phenomenon(Map<String, Component> components) {
        Map<String, Object> keys = new LinkedHashMap<>();
        components.forEach((name, c) -> keys.put(name, Shapes.curve(c.kind(), c.quantity())));
        return Shapes.object(keys, List.of());
    }

    private static Map<String, Object> camera() {
        Map<String, Object> keys = new LinkedHashMap<>();
        Words.CAMERA.forEach((name, q) -> keys.put(name, Shapes.curve(Component.Kind.NUMBER, q)));
        keys.put("position", Shapes.curve(Component.Kind.POINT, Words.camera("position")));
        keys.put("look", Shapes.curve(Component.Kind.POINT, Words.camera("look")));
        Quantity focus = Words.camera("focus");
        Map<String, Object> distance = Shapes.curve(Component.Kind.NUMBER, focus);
        Map<String, Object> point = Shapes.curve(Component.Kind.POINT, Words.camera("look"));
        keys.put("focus", Map.of("description", focus.doc(), "anyOf", List.of(distance, point)));
        return Shapes.object(keys, List.of("position", "look"));
    }

    private static Map<String, Object> event() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("kind", Shapes.oneOf(EVENT_KINDS));
        for (String time : List.of("at", "from", "to", "over", "jitter")) {
            keys.put(time, Shapes.TIME);
        }
        keys.put("at", Map.of("anyOf", List.of(Shapes.TIME, Shapes.list(Shapes.TIME))));
        for (String curve : List.of("rate", "strength")) {
            Quantity quantity = Words.events(curve);
            keys.put(curve, Shapes.track(quantity, Shapes.number(quantity), List.of(Shapes.TEXT)));
        }
        for (String number : List.of("count", "spread", "seed")) {
            keys.put(number, Shapes.number(Words.events(number)));
        }
        keys.put("place", Shapes.curve(Component.Kind.POINT, Words.events("place")));
        return Shapes.object(keys, List.of("kind"));
    }

    private static Map<String, Object> mark() {
        return Shapes.object(
                ordered("mark", Shapes.TEXT, "plus", Shapes.three(Words.camera("position"))), List.of("mark"));
    }

    private static Map<String, Object> follow() {
        return Shapes.object(
                ordered(
                        "follow",
                        Shapes.TEXT,
                        "lag",
                        Shapes.TIME,
                        "plus",
                        Shapes.curve(Component.Kind.POINT, Words.camera("position"))),
                List.of("follow"));
    }

    private static Map<String, Object> path() {
        Quantity position = Words.camera("position");
        return Shapes.object(
                ordered(
                        "through",
                        Shapes.list(Map.of(
                                "anyOf", List.of(Shapes.TEXT, Map.of("$ref", "#/$defs/mark"), Shapes.three(position)))),
                        "progress",
                        shotWord("share")),
                List.of("through", "progress"));
    }

    private static Map<String, Object> shotWord(String word) {
        return Shapes.curve(Component.Kind.NUMBER, Words.shots(word));
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
