package dev.phosphene.shaders.source;

import dev.phosphene.shaders.block.BlockLayout;
import dev.phosphene.shaders.inputs.InputsLayout;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One stage's text as the driver gets it, with includes resolved.
 *
 * @param path of the first file under {@code glsl/}
 * @param stage told by its extension
 * @param text GLSL from {@code #version} on
 * @param files table of the numbers in its {@code #line} directives
 * @param blocks uniform and storage blocks it includes
 * @param inputs samplers and images it includes
 */
public record ShaderSource(
        String path,
        Stage stage,
        String text,
        List<SourceFile> files,
        List<BlockLayout> blocks,
        List<InputsLayout> inputs) {
    /** Mesa and glslang write {@code 2:17} or {@code 2:17(5)}, NVIDIA {@code 2(17)}. */
    private static final Pattern PLACE = Pattern.compile("\\b(\\d+)(?::(\\d+)(?:\\(\\d+\\))?|\\((\\d+)\\))(?= ?:)");

    /** A driver's log with {@code file:line} where it wrote numbers, and the includer where there is one. */
    public String explain(String log) {
        return PLACE.matcher(log.strip())
                .replaceAll(
                        match -> Matcher.quoteReplacement(place(match.group(1), line(match.group(2), match.group(3)))));
    }

    private static String line(String afterColon, String inBrackets) {
        return afterColon != null ? afterColon : inBrackets;
    }

    private String place(String file, String line) {
        int index = Integer.parseInt(file);
        if (index >= files.size()) {
            return file + ":" + line;
        }
        SourceFile found = files.get(index);
        return found.path() + ":" + line
                + (found.includer().isEmpty() ? "" : " (included from " + found.includer() + ")");
    }
}
