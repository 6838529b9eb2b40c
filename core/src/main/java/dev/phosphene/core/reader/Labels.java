package dev.phosphene.core.reader;

import org.snakeyaml.engine.v2.nodes.Node;

/** What a director calls a place in a film file: "/shots/3/air/density" is "shot 4, air.density". */
final class Labels {
    private Labels() {}

    static Item item(String pointer, Node node, Faults faults) {
        String[] steps =
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
        int from = 0;
        String room = "";
        if (steps.length > 1 && steps[0].equals("shots")) {
            room = shot(Integer.parseInt(steps[1]) + 1);
            from = 2;
        } else if (steps.length > 1 && steps[0].equals("events")) {
            room = event(Integer.parseInt(steps[1]) + 1);
            from = 2;
        }
        StringBuilder word = new StringBuilder();
        for (int i = from; i < steps.length; i++) {
            boolean index = !steps[i].isEmpty() && Character.isDigit(steps[i].charAt(0));
            if (!index) {
                word.append(word.isEmpty() ? "" : ".").append(Pointers.decoded(steps[i]));
            }
        }
        return new Item(node, room, word.toString(), faults);
    }

    static String shot(int number) {
        return "shot " + number;
    }

    static String event(int number) {
        return "event " + number;
    }

    /** A JSON type in words. */
    static String kind(String type) {
        return switch (type) {
            case "object" -> "a mapping";
            case "array" -> "a list";
            case "string" -> "text";
            case "number", "integer" -> "a number";
            default -> type;
        };
    }
}
