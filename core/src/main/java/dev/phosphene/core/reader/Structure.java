package dev.phosphene.core.reader;

import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The second step of reading: a tree against the schema. Unknown and missing keys and wrong kinds of node are reported here with their
 * positions. What only says that no alternative of a value fits is left to the third step, which knows what was meant.
 */
final class Structure {
    /** Both sides come as trees; the validator never parses. */
    private static final JsonNodeFactory NO_TEXT = new JsonNodeFactory() {
        @Override
        public JsonNode wrap(Object node) {
            return (JsonNode) node;
        }

        @Override
        public JsonNode create(String rawJson) {
            throw new UnsupportedOperationException("no schema is fetched");
        }
    };

    private static final String CHOICE = "/anyOf";
    private static final String UNKNOWN = "/additionalProperties";

    private final JsonNode schema;
    private final Validator validator;
    private final URI uri;

    Structure() {
        schema = new SchemaNode(FilmSchema.tree(), "");
        validator = new ValidatorFactory()
                .withDefaultDialect(new Dialects.Draft2020Dialect())
                .withJsonNodeFactory(NO_TEXT)
                .withDisabledSchemaValidation(true)
                .createValidator();
        uri = validator.registerSchema(schema);
    }

    /** Reports what is plain; gives back the nodes in which something does not fit that the third step should explain. */
    List<Node> check(Node root, Faults faults) {
        YamlNode film = YamlNode.of(root);
        List<Node> unexplained = new ArrayList<>();
        for (Error error : validator.validate(uri, film).getErrors()) {
            YamlNode found = (YamlNode) Pointers.find(film, error.getInstanceLocation());
            int choice = error.getEvaluationPath().indexOf(CHOICE);
            if (choice >= 0) {
                // The outermost choice stands for all that failed within.
                if (choice + CHOICE.length() == error.getEvaluationPath().length()) {
                    unexplained.add(found.node());
                }
                continue;
            }
            String keyword = String.valueOf(error.getKeyword());
            if (error.getSchemaLocation().endsWith(UNKNOWN)) {
                // Keys beside the known ones meet a schema that is false.
                unknown(found, keys(error, UNKNOWN, "/properties"), faults);
            } else if (keyword.equals("type")) {
                item(found, faults).unexpected(kindsAt(error));
            } else if (keyword.equals("required")) {
                missing(found, keys(error, "", "/required"), faults);
            } else {
                unexplained.add(found.node());
            }
        }
        return unexplained;
    }

    private void missing(YamlNode found, Set<String> required, Faults faults) {
        List<String> missing = required.stream()
                .filter(k -> !found.asObject().containsKey(k))
                .map(k -> "\"" + k + "\"")
                .toList();
        item(found, faults)
                .fault(
                        (missing.size() == 1 ? "key " : "keys ")
                                + String.join(", ", missing)
                                + (missing.size() == 1 ? " is missing" : " are missing"),
                        "Expected " + String.join(", ", required) + ".");
    }

    private void unknown(YamlNode found, Set<String> known, Faults faults) {
        String pointer = found.pointer();
        Item parent = Labels.item(pointer.substring(0, pointer.lastIndexOf('/')), found.key(), faults);
        String key = YamlNode.of(found.key()).asString();
        parent.fault("unknown key \"" + Item.brief(key) + "\"", Nearest.hint(key, known));
    }

    private static Item item(YamlNode found, Faults faults) {
        return Labels.item(found.pointer(), found.node(), faults);
    }

    private String kindsAt(Error error) {
        JsonNode type = Pointers.find(schema, fragment(error) + "/type");
        return type.isArray()
                ? String.join(
                        " or ",
                        type.asArray().stream()
                                .map(k -> Labels.kind(k.asString()))
                                .toList())
                : Labels.kind(type.asString());
    }

    /** Names listed in the schema near the one an error is of. */
    private Set<String> keys(Error error, String without, String with) {
        String location = fragment(error);
        JsonNode keys = Pointers.find(schema, location.substring(0, location.length() - without.length()) + with);
        Set<String> names = new TreeSet<>();
        if (keys.isArray()) {
            keys.asArray().forEach(k -> names.add(k.asString()));
        } else {
            names.addAll(keys.asObject().keySet());
        }
        return names;
    }

    private static String fragment(Error error) {
        String location = error.getSchemaLocation();
        return location.substring(location.indexOf('#') + 1);
    }
}
