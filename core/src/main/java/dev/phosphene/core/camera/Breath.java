package dev.phosphene.core.camera;

import dev.phosphene.core.curve.Circle;
import dev.phosphene.core.curve.Track;

/**
 * The breath of the one who holds the camera: 0.2 breaths a second at rest, 0.35 in fear, shallower and quicker. Its phase is the integral
 * of its rate, so it never jumps when fear changes.
 *
 * @param fear 0 .. 1 by shot time
 * @param before breaths since the film's start when the shot starts
 */
public record Breath(Track fear, double before) {
    private static final double CALM_HERTZ = 0.2;
    private static final double FEAR_HERTZ = 0.15;
    /** Rise of the shoulders on which the camera rests. */
    private static final double RISE = 0.007;

    private static final double NOD = StrictMath.toRadians(0.13);

    /** Breaths in a time, when fear has that integral over it. */
    public static double phase(double seconds, double fearIntegral) {
        return CALM_HERTZ * seconds + FEAR_HERTZ * fearIntegral;
    }

    /** Breaths since the film's start, with fraction. */
    public double phase(double seconds) {
        return before + phase(seconds, fear.integral(seconds));
    }

    /** A share of it. */
    public Sway at(double seconds, double share) {
        double turn = 2 * Math.PI * (phase(seconds) % 1);
        // The lungs fill faster than they empty: the sine is pulled forward in its second half.
        double fill = Circle.sin(turn + 0.4 * Circle.sin(turn));
        double depth = 1 - 0.35 * fear.at(seconds);
        return new Sway(0, RISE * depth * fill * share, -0.3 * RISE * fill * share, 0, NOD * depth * fill * share, 0);
    }
}
