package dev.phosphene.core.curve;

import org.jspecify.annotations.Nullable;

/** A point track made of three number tracks that share their keys. */
public record AxisTracks(Track x, Track y, Track z) implements PointTrack {
    @Override
    public Point at(double seconds) {
        return new Point(x.at(seconds), y.at(seconds), z.at(seconds));
    }

    @Override
    public @Nullable Point still() {
        return x instanceof ConstantTrack && y instanceof ConstantTrack && z instanceof ConstantTrack ? at(0) : null;
    }

    @Override
    public AxisTracks later(double seconds) {
        return new AxisTracks(x.later(seconds), y.later(seconds), z.later(seconds));
    }
}
