package dev.phosphene.core.film;

/**
 * A rectangle of the frame, in fractions of its width and height from the top left corner.
 *
 * @param x left edge
 * @param y top edge
 * @param width share of the frame's width
 * @param height share of the frame's height
 */
public record Region(double x, double y, double width, double height) {
    public static final Region WHOLE = new Region(0, 0, 1, 1);
}
