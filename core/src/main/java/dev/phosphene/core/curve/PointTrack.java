package dev.phosphene.core.curve;

/** A point as a function of seconds. Ends hold, as those of a {@link Track} do. */
public sealed interface PointTrack permits AxisTracks, PathTrack, FollowTrack {
    Point at(double seconds);

    /** The same way, {@code seconds} later. */
    PointTrack later(double seconds);

    /** A track that stays at one point for ever. */
    static PointTrack of(Point p) {
        return new AxisTracks(Track.of(p.x()), Track.of(p.y()), Track.of(p.z()));
    }
}
