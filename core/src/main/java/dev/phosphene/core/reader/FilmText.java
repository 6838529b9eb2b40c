package dev.phosphene.core.reader;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The first step of reading: bytes to a tree of YAML nodes that know their line and column, within limits. */
final class FilmText {
    /** A feature film written by hand stays far below. */
    static final int MOST_BYTES = 3 << 20;
    /** Nodes after aliases are followed. */
    private static final long MOST_NODES = 1_000_000;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setAllowNonScalarKeys(true)
            .setCodePointLimit(MOST_BYTES)
            .build();

    private static final Set<Tag> TAGS = Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.MAP, Tag.SEQ);

    private static final Pattern BARE_COLOUR = Pattern.compile("[:,\\[] *#[0-9A-Fa-f]{6}\\b");

    private FilmText() {}

    /** The root, or null with a fault. */
    static @Nullable Node read(byte[] bytes, Faults faults) {
        if (bytes.length > MOST_BYTES) {
            faults.add(1, 1, "the file has " + bytes.length + " bytes. Expected at most " + MOST_BYTES + ".");
            return null;
        }
        String text = decode(bytes, faults);
        return text == null ? null : compose(text, faults);
    }

    private static @Nullable String decode(byte[] bytes, Faults faults) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = utf8.decode(in, text, true);
        text.flip();
        if (result.isError()) {
            fault(text.toString(), text.length(), "not UTF-8 text. Expected a film written in YAML.", faults);
            return null;
        }
        return text.toString();
    }

    private static @Nullable Node compose(String text, Faults faults) {
        try {
            GuardedParser parser = new GuardedParser(new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text)));
            Optional<Node> root = new Composer(SETTINGS, parser).getSingleNode();
            if (root.isEmpty()) {
                faults.add(1, 1, "the file is empty. Expected a film with \"film\" and \"shots\".");
                return null;
            }
            return size(root.get(), new HashMap<>(), faults) <= MOST_NODES ? root.get() : null;
        } catch (GuardedParser.Limit e) {
            Mark mark = e.event.getStartMark().orElseThrow();
            faults.add(mark.getLine() + 1, mark.getColumn() + 1, String.valueOf(e.getMessage()));
        } catch (MarkedYamlEngineException e) {
            Mark mark = e.getProblemMark().or(e::getContextMark).orElseThrow();
            faults.add(
                    mark.getLine() + 1,
                    mark.getColumn() + 1,
                    "not YAML: " + e.getProblem() + "." + comment(text, mark));
        } catch (ReaderException e) {
            fault(
                    text,
                    e.getPosition(),
                    String.format("character U+%04X has no place in text.", e.getCodePoint()),
                    faults);
        } catch (YamlEngineException e) {
            faults.add(1, 1, "not YAML: " + e.getMessage() + ".");
        }
        return null;
    }

    /** A hint for colours without quotes: what follows their # is a comment, and the line ends too early. */
    private static String comment(String text, Mark mark) {
        String before =
                text.lines().skip(Math.max(0, mark.getLine() - 2)).limit(3).collect(Collectors.joining("\n"));
        return BARE_COLOUR.matcher(before).find() ? " A colour needs quotes: \"#0FA968\"." : "";
    }

    private static void fault(String text, int position, String sentence, Faults faults) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < Math.min(position, text.length()); i++) {
            boolean newline = text.charAt(i) == '\n';
            line += newline ? 1 : 0;
            column = newline ? 1 : column + 1;
        }
        faults.add(line, column, sentence);
    }

    /** Nodes of a tree when aliases are followed; more than the limit for a tree that cannot be read on. */
    private static long size(Node node, Map<Node, Long> known, Faults faults) {
        Long before = known.putIfAbsent(node, -1L);
        if (before != null && before >= 0) {
            return before;
        }
        if (before != null) {
            faults.add(node, "an alias leads back to where it stands.");
            return MOST_NODES + 1;
        }
        if (!TAGS.contains(node.getTag())) {
            faults.add(node, "tag \"" + Item.brief(node.getTag().getValue()) + "\" means nothing in a film.");
        }
        long size = 1;
        if (node instanceof SequenceNode list) {
            for (Node item : list.getValue()) {
                size += size(item, known, faults);
            }
        } else if (node instanceof MappingNode map) {
            Set<String> keys = new HashSet<>();
            for (NodeTuple entry : map.getValue()) {
                if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                    faults.add(entry.getKeyNode(), "a list or mapping stands where a key should.");
                    return MOST_NODES + 1;
                }
                if (!keys.add(key.getValue())) {
                    faults.add(key, "key \"" + key.getValue() + "\" is written twice.");
                }
                size += size(entry.getValueNode(), known, faults);
            }
        }
        if (size > MOST_NODES && faults.none()) {
            faults.add(node, "aliases unfold to more than " + MOST_NODES + " values.");
        }
        known.put(node, Math.min(size, MOST_NODES + 1));
        return size;
    }
}
