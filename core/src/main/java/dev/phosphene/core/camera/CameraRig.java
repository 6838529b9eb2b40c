package dev.phosphene.core.camera;

import dev.phosphene.core.curve.Point;
import dev.phosphene.core.curve.PointTrack;
import dev.phosphene.core.curve.Track;

/**
 * A shot's camera as curves of shot time. Everything in metres and radians.
 *
 * @param lens full-frame equivalent focal length in metres
 * @param aperture f-number
 * @param focus where the plane in focus is
 * @param position where it stands
 * @param look the point it looks at
 * @param roll radians clockwise
 * @param bearer who holds it
 */
public record CameraRig(
        Track lens, Track aperture, Focus focus, PointTrack position, PointTrack look, Track roll, Bearer bearer) {
    private static final Point UP = new Point(0, 1, 0);
    private static final Point EAST = new Point(1, 0, 0);
    private static final Point NORTH = new Point(0, 0, -1);

    /** The camera at a shot time. */
    public CameraView at(double seconds) {
        Point meant = position.at(seconds);
        Point ahead = look.at(seconds).minus(meant);
        Point aim = ahead.length() < 1e-9 ? NORTH : ahead.unit();
        Point right = rightOf(aim);
        Point above = right.cross(aim);
        Sway sway = bearer.at(seconds);
        // Stand where the body has moved the camera …
        Point eye = meant.plus(right.times(sway.right()))
                .plus(above.times(sway.up()))
                .plus(aim.times(sway.forward()));
        // … turn it …
        Point forward = aim.plus(right.times(StrictMath.tan(sway.yaw())))
                .plus(above.times(StrictMath.tan(sway.pitch())))
                .unit();
        // … and lean.
        Point side = rightOf(forward);
        double lean = roll.at(seconds) + sway.roll();
        Point up = side.cross(forward).times(StrictMath.cos(lean)).plus(side.times(StrictMath.sin(lean)));
        return new CameraView(
                eye, forward, up, lens.at(seconds), aperture.at(seconds), focus.at(seconds, eye, forward));
    }

    /** Level direction to the right of a view; looking straight up or down, east. */
    private static Point rightOf(Point forward) {
        Point right = forward.cross(UP);
        return right.length() < 1e-6 ? EAST : right.unit();
    }
}
