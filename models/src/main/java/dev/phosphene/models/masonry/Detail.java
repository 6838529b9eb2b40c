package dev.phosphene.models.masonry;

/**
 * How finely stones are cut.
 *
 * @param rounded whether edges are worn round, or stay sharp lines for the shader to darken
 * @param deep whether rounding runs on into the joints, so that gaps are real
 * @param pitch metres between vertices of a face; faces smaller than this stay whole
 */
public record Detail(boolean rounded, boolean deep, double pitch) {
    /** Two triangles a side that is seen. */
    public static final Detail FAR = new Detail(false, false, 100);
    /** With a strip of worn edge. */
    public static final Detail MIDDLE = new Detail(true, false, 100);

    /** Real bevels, joints and chips. */
    public static Detail near(double pitch) {
        return new Detail(true, true, pitch);
    }

    /** True when a face is not divided: what is smaller than the face cannot be said by its vertices. */
    public boolean whole() {
        return pitch > 10;
    }
}
