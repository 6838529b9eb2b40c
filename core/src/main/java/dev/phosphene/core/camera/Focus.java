package dev.phosphene.core.camera;

import dev.phosphene.core.curve.Point;
import dev.phosphene.core.curve.PointTrack;
import dev.phosphene.core.curve.Track;

/** Where the plane in focus is: at a distance, or at a point. */
public sealed interface Focus {
    /** Nearest a lens focuses, in metres. */
    double NEAREST = 0.05;

    /** Distance in metres of the plane in focus, along the lens. */
    double at(double seconds, Point eye, Point forward);

    /** Focus at a distance in metres. */
    record Distance(Track metres) implements Focus {
        @Override
        public double at(double seconds, Point eye, Point forward) {
            return Math.max(NEAREST, metres.at(seconds));
        }
    }

    /** Focus on a point, which may move. */
    record Subject(PointTrack point) implements Focus {
        @Override
        public double at(double seconds, Point eye, Point forward) {
            return Math.max(NEAREST, ahead(point.at(seconds), eye, forward));
        }

        /** Written out: the difference would be left on the heap. */
        private static double ahead(Point p, Point eye, Point forward) {
            return (p.x() - eye.x()) * forward.x() + (p.y() - eye.y()) * forward.y() + (p.z() - eye.z()) * forward.z();
        }
    }
}
