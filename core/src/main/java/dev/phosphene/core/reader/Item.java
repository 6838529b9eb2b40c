package dev.phosphene.core.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A piece of a film file that knows what a director calls it.
 *
 * @param node the piece
 * @param room where it belongs, e.g. "shot 4"; empty at the film's top
 * @param word what it is called there, e.g. "air.density"
 * @param faults where its faults go
 */
record Item(Node node, String room, String word, Faults faults) {
    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    boolean isText() {
        return node instanceof ScalarNode && !node.getTag().equals(Tag.NULL);
    }

    /** The text of a scalar as written. */
    String text() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** The items of a list, called like the list. */
    List<Item> items() {
        List<Item> items = new ArrayList<>();
        if (node instanceof SequenceNode list) {
            for (Node item : list.getValue()) {
                items.add(new Item(item, room, word, faults));
            }
        }
        return items;
    }

    /** The entries of a mapping in the order of the file. */
    Map<String, Item> entries() {
        Map<String, Item> entries = new LinkedHashMap<>();
        if (node instanceof MappingNode map) {
            for (NodeTuple entry : map.getValue()) {
                String key = ((ScalarNode) entry.getKeyNode()).getValue();
                entries.put(key, new Item(entry.getValueNode(), room, word.isEmpty() ? key : word + "." + key, faults));
            }
        }
        return entries;
    }

    @Nullable
    Item at(String key) {
        return entries().get(key);
    }

    /** The same piece under another name. */
    Item called(String newRoom, String newWord) {
        return new Item(node, newRoom, newWord, faults);
    }

    /** Reports a fault here: what was found, then what was expected. */
    void fault(String found, String expected) {
        faults.add(node, label(room, word) + found + ". " + expected);
    }

    /** Reports that something else was expected. */
    void unexpected(String expected) {
        fault("found " + found(), "Expected " + expected + ".");
    }

    /** Reports keys of this mapping that are none of {@code known}; false when there are any. */
    boolean only(String... known) {
        boolean sound = true;
        if (node instanceof MappingNode map) {
            for (NodeTuple entry : map.getValue()) {
                String key = ((ScalarNode) entry.getKeyNode()).getValue();
                if (!List.of(known).contains(key)) {
                    new Item(entry.getKeyNode(), room, word, faults)
                            .fault("unknown key \"" + brief(key) + "\"", Nearest.hint(key, List.of(known)));
                    sound = false;
                }
            }
        }
        return sound;
    }

    static String label(String room, String word) {
        String joined = room.isEmpty() || word.isEmpty() ? room + word : room + ", " + word;
        return joined.isEmpty() ? "" : joined + ": ";
    }

    private String found() {
        if (node instanceof SequenceNode) {
            return "a list";
        }
        if (node instanceof MappingNode) {
            return "a mapping";
        }
        if (node.getTag().equals(Tag.NULL)) {
            return "nothing";
        }
        return node.getTag().equals(Tag.STR) ? "\"" + brief(text()) + "\"" : brief(text());
    }

    /** A text short enough for one line of an error. */
    static String brief(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 40 ? line : line.substring(0, 39) + "…";
    }
}
