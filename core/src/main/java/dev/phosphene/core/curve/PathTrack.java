package dev.phosphene.core.curve;

/**
 * A point track along a path: a curve in space, and apart from it how much of its length has been travelled.
 *
 * @param path the way
 * @param progress share of the path's length, 0 .. 1
 */
public record PathTrack(Path path, Track progress) implements PointTrack {
    @Override
    public Point at(double seconds) {
        return path.at(progress.at(seconds));
    }

    @Override
    public PathTrack later(double seconds) {
        return new PathTrack(path, progress.later(seconds));
    }
}
