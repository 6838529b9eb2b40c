package dev.phosphene.models.masonry;

/**
 * What lies against the six sides of a stone. Axes of a stone, right-handed: 0 along, 1 up, 2 back.
 *
 * @param left low end of axis 0
 * @param right high end of axis 0
 * @param bottom low end of axis 1
 * @param top high end of axis 1
 * @param front low end of axis 2
 * @param back high end of axis 2
 */
public record Sides(Side left, Side right, Side bottom, Side top, Side front, Side back) {
    private static final Side O = Side.OPEN;
    private static final Side J = Side.JOINT;
    private static final Side B = Side.BURIED;

    /** A block of a row of seats: its tread and its riser are seen. */
    public static final Sides SEAT = new Sides(J, J, B, O, O, J);
    /** A flag in a floor. */
    public static final Sides FLAG = new Sides(J, J, J, O, J, J);
    /** A slab behind a seat, under the next riser. */
    public static final Sides SLAB = new Sides(J, J, J, O, J, B);
    /** A step that stands free on three sides. */
    public static final Sides STEP = new Sides(O, O, B, O, O, B);
    /** A block within a wall seen from one side. */
    public static final Sides WALL = new Sides(J, J, J, J, O, J);
    /** The top block of a wall. */
    public static final Sides CAP = new Sides(J, J, J, O, O, O);
    /** A block of a pier: the four upright sides are seen. */
    public static final Sides PIER = new Sides(O, O, J, J, O, O);
    /** A stone that lies about. */
    public static final Sides LOOSE = new Sides(O, O, B, O, O, O);
    /** A stone that stands out on every side. */
    public static final Sides FREE = new Sides(O, O, O, O, O, O);

    /** The side at the low (0) or high (1) end of an axis. */
    public Side at(int axis, int end) {
        return switch (2 * axis + end) {
            case 0 -> left;
            case 1 -> right;
            case 2 -> bottom;
            case 3 -> top;
            case 4 -> front;
            default -> back;
        };
    }

    /** The same with an open top. */
    public Sides openTop() {
        return new Sides(left, right, bottom, Side.OPEN, front, back);
    }

    /** The same with other ends along axis 0. */
    public Sides ends(Side newLeft, Side newRight) {
        return new Sides(newLeft, newRight, bottom, top, front, back);
    }
}
