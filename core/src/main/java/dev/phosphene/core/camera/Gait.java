package dev.phosphene.core.camera;

import dev.phosphene.core.curve.Circle;
import java.util.Arrays;

/**
 * The walk of the one who holds the camera, from the moments at which feet touch the ground: lowest as a foot lands, highest above the
 * standing leg, leaning to the leg that carries.
 */
public final class Gait {
    /** Half of the 2.5 cm that a head rises and falls in a walk. */
    private static final double RISE = 0.0125;

    private static final double LEAN = 0.01;
    private static final double ROLL = StrictMath.toRadians(0.3);
    private static final double NOD = StrictMath.toRadians(0.12);
    /** A step that no other follows within this many seconds is the last one. */
    private static final double LONGEST = 1.3;
    /** Seconds in which a walk begins from rest, and settles after its last step. */
    private static final double SETTLE = 0.6;

    /** Nobody walks. */
    public static final Gait STANDING = new Gait(new double[0]);

    private final double[] steps;

    /** @param steps shot times at which feet land, rising */
    public Gait(double[] steps) {
        this.steps = steps.clone();
    }

    /** A share of the walk, added to another sway. */
    public Sway onto(Sway onto, double share, double seconds) {
        int found = Arrays.binarySearch(steps, seconds);
        int last = found >= 0 ? found : -found - 2;
        boolean more = last + 1 < steps.length;
        if (last < 0 || (seconds - steps[last] > SETTLE && (!more || steps[last + 1] - steps[last] > LONGEST))) {
            return more ? toFirst(onto, share, steps[last + 1] - seconds) : onto;
        }
        double age = seconds - steps[last];
        double side = last % 2 == 0 ? 1 : -1;
        double nod = -NOD * StrictMath.exp(-12 * age) * Circle.sin(40 * age);
        if (more && steps[last + 1] - steps[last] <= LONGEST) {
            double x = age / (steps[last + 1] - steps[last]);
            double lean = side * Circle.sin(Math.PI * x);
            return onto.plus(share, LEAN * lean, -RISE * Circle.cos(2 * Math.PI * x), 0, 0, nod, ROLL * lean);
        }
        // The last step: one more rise, which dies away.
        double x = age / SETTLE;
        double rest = 1 - x * x * (3 - 2 * x);
        return onto.plus(share, 0, -RISE * rest * Circle.cos(2 * Math.PI * x), 0, 0, nod * rest, 0);
    }

    /** The knees give before the first step. */
    private static Sway toFirst(Sway onto, double share, double seconds) {
        double x = Math.max(0, 1 - seconds / SETTLE);
        return onto.plus(share, 0, -RISE * x * x * (3 - 2 * x), 0, 0, 0, 0);
    }
}
