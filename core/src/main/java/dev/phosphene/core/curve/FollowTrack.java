package dev.phosphene.core.curve;

/**
 * A point track that goes where another one goes, late and from a distance. The lag is a short weighted mean of former points, not a
 * filter with a memory, so it is exact at any moment.
 *
 * @param target what is followed
 * @param lag mean delay in seconds, 0 for none
 * @param beside offset in metres
 */
public record FollowTrack(PointTrack target, double lag, PointTrack beside) implements PointTrack {
    /** Binomial weights: smooth, and their mean delay is two taps. */
    private static final double[] WEIGHTS = {1 / 16.0, 4 / 16.0, 6 / 16.0, 4 / 16.0, 1 / 16.0};

    @Override
    public Point at(double seconds) {
        Point offset = beside.at(seconds);
        if (lag == 0) {
            return target.at(seconds).plus(offset);
        }
        double x = offset.x();
        double y = offset.y();
        double z = offset.z();
        for (int tap = 0; tap < WEIGHTS.length; tap++) {
            Point then = target.at(seconds - lag / 2 * tap);
            x += WEIGHTS[tap] * then.x();
            y += WEIGHTS[tap] * then.y();
            z += WEIGHTS[tap] * then.z();
        }
        return new Point(x, y, z);
    }

    @Override
    public FollowTrack later(double seconds) {
        return new FollowTrack(target.later(seconds), lag, beside.later(seconds));
    }
}
