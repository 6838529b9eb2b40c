package dev.phosphene.render.pass;

import dev.phosphene.core.hash.Pcg;

/**
 * How far a worn gate lets the film wander.
 *
 * @param x share of the frame's width
 * @param y share of its height
 */
public record Weave(float x, float y) {
    public static final Weave NONE = new Weave(0, 0);
    /** A good gate holds a tenth of a percent; this one has run for years. */
    private static final double WIDTH = 0.0016;

    /** The place of one old picture; {@code strength} 1 is an ordinary worn gate. */
    public static Weave of(int picture, double strength) {
        double x = Pcg.unit(picture, 1) + Pcg.unit(picture / 3, 2) - 1;
        double y = Pcg.unit(picture, 3) + Pcg.unit(picture / 3, 4) - 1;
        return new Weave((float) (strength * WIDTH * 0.6 * x), (float) (strength * WIDTH * 1.6 * y));
    }
}
