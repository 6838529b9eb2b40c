package dev.phosphene.core.reader;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A YAML node as the schema validator sees it. Numbers that JSON lacks (infinity, not-a-number) are text to it. */
record YamlNode(Node node, Node key, String pointer) implements JsonNode {
    static YamlNode of(Node root) {
        return new YamlNode(root, root, "");
    }

    @Override
    public String getJsonPointer() {
        return pointer;
    }

    @Override
    public SimpleType getNodeType() {
        if (node instanceof MappingNode) {
            return SimpleType.OBJECT;
        }
        if (node instanceof SequenceNode) {
            return SimpleType.ARRAY;
        }
        Tag tag = node.getTag();
        if (tag.equals(Tag.NULL)) {
            return SimpleType.NULL;
        }
        if (tag.equals(Tag.BOOL)) {
            return SimpleType.BOOLEAN;
        }
        boolean number = (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) && Double.isFinite(number());
        if (!number) {
            return SimpleType.STRING;
        }
        return tag.equals(Tag.INT) ? SimpleType.INTEGER : SimpleType.NUMBER;
    }

    private double number() {
        try {
            return Double.parseDouble(asString());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    @Override
    public boolean asBoolean() {
        return Boolean.parseBoolean(asString());
    }

    @Override
    public String asString() {
        return ((ScalarNode) node).getValue();
    }

    @Override
    public BigInteger asInteger() {
        return asNumber().toBigInteger();
    }

    @Override
    public BigDecimal asNumber() {
        return BigDecimal.valueOf(number());
    }

    @Override
    public List<JsonNode> asArray() {
        List<Node> items = ((SequenceNode) node).getValue();
        List<JsonNode> nodes = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            nodes.add(new YamlNode(items.get(i), items.get(i), pointer + "/" + i));
        }
        return nodes;
    }

    @Override
    public Map<String, JsonNode> asObject() {
        Map<String, JsonNode> nodes = new LinkedHashMap<>();
        for (NodeTuple entry : ((MappingNode) node).getValue()) {
            ScalarNode name = (ScalarNode) entry.getKeyNode();
            nodes.put(
                    name.getValue(),
                    new YamlNode(
                            entry.getValueNode(), name, pointer + "/" + JsonNode.encodeJsonPointer(name.getValue())));
        }
        return nodes;
    }
}
