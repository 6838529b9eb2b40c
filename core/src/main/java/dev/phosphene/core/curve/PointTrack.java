package dev.phosphene.core.curve;

import org.jspecify.annotations.Nullable;

/** A point as a function of seconds. Ends hold, as those of a {@link Track} do. */
public sealed interface PointTrack permits AxisTracks, PathTrack, FollowTrack {
    Point at(double seconds);

    /** The one point there is when nothing moves, else null. */
    default @Nullable Point still() {
        return null;
    }

    /** The same way, {@code seconds} later. */
    PointTrack later(double seconds);

    /** A track that stays at one point for ever. */
    static PointTrack of(Point p) {
        return new AxisTracks(Track.of(p.x()), Track.of(p.y()), Track.of(p.z()));
    }
}
