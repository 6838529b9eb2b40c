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

    /** This sway and a share of another, whose parts are given: a frame's sways leave one record each on the heap. */
    Sway plus(double share, double right, double up, double forward, double yaw, double pitch, double roll) {
        return new Sway(
                this.right + right * share,
                this.up + up * share,
                this.forward + forward * share,
                this.yaw + yaw * share,
                this.pitch + pitch * share,
                this.roll + roll * share);
    }
}
