package dev.phosphene.core.camera;

/**
 * How far a body has moved a camera from where it was meant to be, in the camera's own frame.
 *
 * @param right metres
 * @param up metres
 * @param forward metres
 * @param yaw radians to the right
 * @param pitch radians upward
 * @param roll radians clockwise
 */
public record Sway(double right, double up, double forward, double yaw, double pitch, double roll) {
    public static final Sway NONE = new Sway(0, 0, 0, 0, 0, 0);

    /** A share of this sway. */
    Sway times(double share) {
        return share == 1
                ? this
                : new Sway(right * share, up * share, forward * share, yaw * share, pitch * share, roll * share);
    }

    /** This sway and a share of another. */
    public Sway plus(Sway o, double share) {
        return new Sway(
                right + o.right * share,
                up + o.up * share,
                forward + o.forward * share,
                yaw + o.yaw * share,
                pitch + o.pitch * share,
                roll + o.roll * share);
    }
}
