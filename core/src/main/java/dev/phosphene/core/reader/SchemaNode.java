package dev.phosphene.core.reader;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schema as the validator sees it: maps, lists, texts, numbers and truths as they were generated, without a way through text. */
record SchemaNode(Object value, String pointer) implements JsonNode {
    @Override
    public String getJsonPointer() {
        return pointer;
    }

    @Override
    public SimpleType getNodeType() {
        return switch (value) {
            case Map<?, ?> map -> SimpleType.OBJECT;
            case List<?> list -> SimpleType.ARRAY;
            case Integer number -> SimpleType.INTEGER;
            case Number number -> SimpleType.NUMBER;
            case Boolean truth -> SimpleType.BOOLEAN;
            default -> SimpleType.STRING;
        };
    }

    @Override
    public boolean asBoolean() {
        return (Boolean) value;
    }

    @Override
    public String asString() {
        return value.toString();
    }

    @Override
    public BigInteger asInteger() {
        return asNumber().toBigInteger();
    }

    @Override
    public BigDecimal asNumber() {
        return BigDecimal.valueOf(((Number) value).doubleValue());
    }

    @Override
    public List<JsonNode> asArray() {
        List<JsonNode> nodes = new ArrayList<>();
        for (Object item : (List<?>) value) {
            nodes.add(new SchemaNode(item, pointer + "/" + nodes.size()));
        }
        return nodes;
    }

    @Override
    public Map<String, JsonNode> asObject() {
        Map<String, JsonNode> nodes = new LinkedHashMap<>();
        ((Map<?, ?>) value)
                .forEach((key, item) -> nodes.put(
                        (String) key, new SchemaNode(item, pointer + "/" + JsonNode.encodeJsonPointer((String) key))));
        return nodes;
    }
}
