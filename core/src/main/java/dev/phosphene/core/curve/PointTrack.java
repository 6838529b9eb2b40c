package dev.phosphene.core.curve;

/** A point as a function of seconds: three tracks that share their keys. */
public record PointTrack(Track x, Track y, Track z) {
    public Point at(double seconds) {
        return new Point(x.at(seconds), y.at(seconds), z.at(seconds));
    }

    public static PointTrack of(Point p) {
        return new PointTrack(Track.of(p.x()), Track.of(p.y()), Track.of(p.z()));
    }
}
