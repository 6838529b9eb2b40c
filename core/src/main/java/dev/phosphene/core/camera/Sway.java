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

    public Sway plus(Sway o) {
        return new Sway(right + o.right, up + o.up, forward + o.forward, yaw + o.yaw, pitch + o.pitch, roll + o.roll);
    }

    public Sway times(double k) {
        return new Sway(right * k, up * k, forward * k, yaw * k, pitch * k, roll * k);
    }
}
