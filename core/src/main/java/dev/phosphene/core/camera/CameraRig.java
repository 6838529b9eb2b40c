package dev.phosphene.core.camera;

import dev.phosphene.core.curve.Circle;
import dev.phosphene.core.curve.Point;
import dev.phosphene.core.curve.PointTrack;
import dev.phosphene.core.curve.Track;

/**
 * A shot's camera as curves of shot time. Everything in metres and radians.
 *
 * @param lens full-frame equivalent focal length in metres
 * @param aperture f-number
 * @param blades sides of the aperture, as a number that may change; below three it is round
 * @param focus where the plane in focus is
 * @param position where it stands
 * @param look the point it looks at
 * @param roll radians clockwise
 * @param bearer who holds it
 */
public record CameraRig(
        Track lens,
        Track aperture,
        Track blades,
        Focus focus,
        PointTrack position,
        PointTrack look,
        Track roll,
        Bearer bearer) {
    private static final Point NORTH = new Point(0, 0, -1);

    /** The camera at a shot time. */
    public CameraView at(double seconds) {
        Point meant = position.at(seconds);
        Point subject = look.at(seconds);
        Point aim = meant.distance(subject) < 1e-9 ? NORTH : meant.towards(subject);
        Sway sway = bearer.at(seconds);
        // Stand where the body has moved the camera, turn it …
        Point eye = from(meant, aim, sway.right(), sway.up(), sway.forward());
        Point forward = turned(aim, slope(sway.yaw()), slope(sway.pitch()));
        // … and lean.
        double lean = roll.at(seconds) + sway.roll();
        Point up = from(Point.ORIGIN, forward, Circle.sin(lean), Circle.cos(lean), 0);
        return new CameraView(
                eye,
                forward,
                up,
                lens.at(seconds),
                aperture.at(seconds),
                (int) StrictMath.rint(blades.at(seconds)),
                focus.at(seconds, eye, forward));
    }

    /** Tangent of an angle of some degrees, by its series: off by 10⁻⁵ at 10°, where a hand never is. */
    private static double slope(double angle) {
        double a2 = angle * angle;
        return angle * (1 + a2 * (1 / 3.0 + a2 * (2 / 15.0)));
    }

    /**
     * A direction turned by tangents to the right and upward, with length 1: {@link #from} in locals, for it would leave a point on the heap.
     */
    private static Point turned(Point aim, double right, double up) {
        double level = StrictMath.hypot(aim.x(), aim.z());
        double rx = level < 1e-6 ? 1 : -aim.z() / level;
        double rz = level < 1e-6 ? 0 : aim.x() / level;
        double x = aim.x() + rx * right - rz * aim.y() * up;
        double y = aim.y() + (rz * aim.x() - rx * aim.z()) * up;
        double z = aim.z() + rz * right + rx * aim.y() * up;
        double s = 1 / StrictMath.sqrt(x * x + y * y + z * z);
        return new Point(x * s, y * s, z * s);
    }

    /** A point moved to the level right, the upward and the forward of a view. Looking straight up or down, right is east. */
    private static Point from(Point p, Point forward, double right, double up, double ahead) {
        double level = StrictMath.hypot(forward.x(), forward.z());
        double rx = level < 1e-6 ? 1 : -forward.z() / level;
        double rz = level < 1e-6 ? 0 : forward.x() / level;
        // up = right × forward, and right has no y
        double ux = -rz * forward.y();
        double uy = rz * forward.x() - rx * forward.z();
        double uz = rx * forward.y();
        return new Point(
                p.x() + rx * right + ux * up + forward.x() * ahead,
                p.y() + uy * up + forward.y() * ahead,
                p.z() + rz * right + uz * up + forward.z() * ahead);
    }
}
