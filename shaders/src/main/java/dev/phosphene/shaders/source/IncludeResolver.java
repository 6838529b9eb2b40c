package dev.phosphene.shaders.source;

import dev.phosphene.core.fault.Fault;
import dev.phosphene.shaders.block.BlockLayout;
import dev.phosphene.shaders.inputs.InputsLayout;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Builds one stage's text: every file once, where it is first included, with {@code #line} around it. Used for one source. */
final class IncludeResolver {
    private static final Pattern INCLUDE = Pattern.compile("\\s*#\\s*include\\s+<([^>]+)>\\s*(?://.*)?");
    private static final Pattern MALFORMED = Pattern.compile("\\s*#\\s*(?:include|version)\\b.*");
    private static final String BLOCK = "block/";
    private static final String INPUTS = "inputs/";
    /** Deeper than any library of ours; a mistake rather than a need. */
    private static final int DEPTH = 16;

    private final ShaderSources sources;
    private final StringBuilder text = new StringBuilder("#version 450 core\n");
    private final List<SourceFile> files = new ArrayList<>();
    private final List<BlockLayout> blocks = new ArrayList<>();
    private final List<InputsLayout> inputs = new ArrayList<>();
    private final Set<String> included = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    /** {@code words} are defined before the first line. */
    IncludeResolver(ShaderSources sources, List<String> words) {
        this.sources = sources;
        words.forEach(word -> text.append("#define ").append(word).append('\n'));
    }

    ShaderSource resolve(String path) {
        append(path, "");
        return new ShaderSource(
                path, Stage.of(path), text.toString(), List.copyOf(files), List.copyOf(blocks), List.copyOf(inputs));
    }

    private void append(String path, String includer) {
        if (open.contains(path)) {
            List<String> circle = new ArrayList<>(open.reversed());
            throw fault(includer, "includes go in a circle: " + String.join(" → ", circle) + " → " + path);
        }
        if (!included.add(path)) {
            return;
        }
        if (open.size() == DEPTH) {
            throw fault(includer, "includes go deeper than " + DEPTH + " files at <" + path + ">");
        }
        open.push(path);
        int number = files.size();
        files.add(new SourceFile(path, includer));
        text.append("#line 1 ").append(number).append('\n');
        String generated = generated(path, includer);
        String written = generated == null ? sources.read(path) : generated;
        if (written == null) {
            throw fault(includer, "there is no file " + path + " under glsl/");
        }
        appendLines(path, number, written);
        open.pop();
    }

    private void appendLines(String path, int number, String written) {
        int line = 0;
        for (String each : (Iterable<String>) written.lines()::iterator) {
            line++;
            if (each.indexOf('#') < 0) {
                text.append(each).append('\n');
                continue;
            }
            Matcher include = INCLUDE.matcher(each);
            if (include.matches()) {
                append(include.group(1), path + ":" + line);
                text.append("#line ")
                        .append(line + 1)
                        .append(' ')
                        .append(number)
                        .append('\n');
            } else if (MALFORMED.matcher(each).matches()) {
                throw fault(
                        path + ":" + line,
                        "found '" + each.strip() + "'; expected #include <path>, and no #version: the loader adds it");
            } else {
                text.append(each).append('\n');
            }
        }
    }

    private @Nullable String generated(String path, String includer) {
        if (path.startsWith(BLOCK)) {
            BlockLayout block = BlockLayout.of(record(path.substring(BLOCK.length()), includer));
            blocks.add(block);
            return block.glsl();
        } else if (path.startsWith(INPUTS)) {
            InputsLayout layout = InputsLayout.of(record(path.substring(INPUTS.length()), includer));
            refuseSharedUnits(layout, includer);
            inputs.add(layout);
            return layout.glsl();
        }
        return null;
    }

    private Class<? extends Record> record(String name, String includer) {
        Class<? extends Record> type = sources.record(name);
        if (type == null) {
            throw fault(includer, "there is no record " + name + " in the packages dev.phosphene.shaders.*");
        }
        return type;
    }

    private void refuseSharedUnits(InputsLayout layout, String includer) {
        for (InputsLayout other : inputs) {
            if (layout.sharesUnits(other)) {
                throw fault(
                        includer,
                        layout.name() + " and " + other.name() + " use the same texture units; give one a @FirstUnit");
            }
        }
    }

    private static Fault fault(String place, String sentence) {
        return Fault.world((place.isEmpty() ? "Shaders: " : "glsl/" + place + ": ") + sentence + ".");
    }
}
