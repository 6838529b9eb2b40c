package dev.phosphene.shaders.source;

import java.util.List;

/**
 * A program before it is compiled.
 *
 * @param name path of its first file without extension, e.g. {@code sky/sky}; depth-only programs end in {@code (depth)}
 * @param stages vertex and fragment, vertex alone, or compute
 */
public record ProgramSource(String name, List<ShaderSource> stages) {}
