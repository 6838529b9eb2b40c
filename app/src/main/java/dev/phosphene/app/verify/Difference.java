package dev.phosphene.app.verify;

/**
 * A frame that was not the same bytes twice.
 *
 * @param frame its number
 * @param way how it was drawn the second time
 * @param expected hash of the first drawing
 * @param found hash of the second
 */
public record Difference(long frame, String way, String expected, String found) {}
