package dev.phosphene.core.reader;

/**
 * One fault of a film file.
 *
 * @param file the file as the user named it
 * @param line from 1
 * @param column from 1
 * @param sentence what was found and what was expected
 */
public record FilmFault(String file, int line, int column, String sentence) {
    /** The form compilers use, so that editors jump there: {@code file:line:column: sentence}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + sentence;
    }
}
