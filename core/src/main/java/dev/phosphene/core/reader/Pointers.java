package dev.phosphene.core.reader;

import dev.harrel.jsonschema.JsonNode;

/** Follows JSON Pointers (RFC 6901) through a tree. */
final class Pointers {
    private Pointers() {}

    /** The node a pointer leads to. */
    static JsonNode find(JsonNode root, String pointer) {
        JsonNode here = root;
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            JsonNode next = here.isArray()
                    ? here.asArray().get(Integer.parseInt(step))
                    : here.asObject().get(decoded(step));
            if (next == null) {
                throw new AssertionError("no " + pointer);
            }
            here = next;
        }
        return here;
    }

    /** A step of a pointer as the key it means. */
    static String decoded(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
