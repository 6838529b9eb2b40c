package dev.phosphene.shaders.source;

/**
 * A file that went into a program's text; its place in the list is the file number of {@code #line}.
 *
 * @param path where it lies under {@code glsl/}, or {@code block/X} and {@code inputs/X} for generated text
 * @param includer {@code path:line} of its include, empty for the first
 */
public record SourceFile(String path, String includer) {}
