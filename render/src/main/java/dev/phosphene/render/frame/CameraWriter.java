package dev.phosphene.render.frame;

import dev.phosphene.core.camera.CameraView;
import dev.phosphene.core.camera.Iris;
import dev.phosphene.core.curve.Point;
import dev.phosphene.core.curve.Stops;
import dev.phosphene.core.film.Moment;
import dev.phosphene.core.output.Output;
import dev.phosphene.shaders.frame.FrameBlock;
import org.joml.Matrix4d;
import org.joml.Matrix4f;
import org.joml.Vector3d;
import org.joml.Vector4f;

/**
 * Writes what a camera sees from into a {@link FrameBlock} that is used again for every sub-frame. Depth is reversed over an infinite range;
 * the eye moves over the lens and the projection is sheared, so that the plane in focus stays where it is.
 */
final class CameraWriter {
    /** Nearest thing seen, in metres. */
    static final double NEAR = 0.05;
    /** Film, shot and world time are wrapped under this, so that a float still holds a quarter of a millisecond. */
    private static final double WRAP = 4096;

    private final FrameBlock block = new FrameBlock(
            new Matrix4f(),
            new Matrix4f(),
            new Matrix4f(),
            new Matrix4f(),
            new Matrix4f(),
            new Vector4f(),
            new Vector4f(),
            new Vector4f(),
            new Vector4f(),
            new Vector4f(),
            new Vector4f(),
            new Vector4f(),
            new Vector4f());
    private final Matrix4d view = new Matrix4d();
    private final Matrix4d projection = new Matrix4d();
    private final Matrix4d work = new Matrix4d();
    /** The opening that was last seen through: a new one every time would be left on the heap. */
    private Iris iris = new Iris(0);
    /** Where on the lens the sub-frame looks from, metres. */
    private final Vector3d eye = new Vector3d();

    /**
     * The block of one sub-frame.
     *
     * @param atClose the camera as the time closes that the sub-frame stands for
     * @param windPhase metres the wind has blown since the film's start
     */
    FrameBlock write(
            Moment moment, CameraView atClose, Output output, SubFrames subFrames, int index, double windPhase) {
        CameraView camera = moment.camera();
        double jitterX = subFrames.pixelX(index);
        double jitterY = subFrames.pixelY(index);
        see(atClose, output, subFrames, index);
        block.clipFromWorldAtClose().set(projection.mul(view, work));
        see(camera, output, subFrames, index);
        block.clipFromWorld().set(projection.mul(view, work));
        block.worldFromClip().set(work.invert());
        block.viewFromWorld().set(view);
        block.eye().set((float) eye.x, (float) eye.y, (float) eye.z, (float) NEAR);
        Point forward = camera.forward();
        block.forward().set((float) forward.x(), (float) forward.y(), (float) forward.z(), (float) camera.focus());
        block.viewport().set(output.width(), output.height(), 1f / output.width(), 1f / output.height());
        block.lens()
                .set(
                        (float) (output.width() * camera.focalLength() / CameraView.FRAME_WIDTH),
                        (float) camera.lensRadius(),
                        (float) output.shutter(),
                        (float) (1 / output.aspect()));
        block.clock()
                .set(
                        (float) wrapped(moment.filmTime()),
                        (float) wrapped(moment.shotTime()),
                        (float) wrapped(moment.worldTime()),
                        (float) windPhase);
        block.subframe().set((float) jitterX, (float) jitterY, index, subFrames.count());
        int tier = output.tier().ordinal();
        block.tier().set((float) Stops.factor(tier - 1), tier, 0, camera.blades());
        return block;
    }

    /** The block as it was last written. */
    FrameBlock block() {
        return block;
    }

    /** Sets view and projection of a sub-frame. */
    private void see(CameraView camera, Output output, SubFrames subFrames, int index) {
        double tangent = CameraView.FRAME_WIDTH / 2 / camera.focalLength();
        if (iris.blades() != camera.blades()) {
            iris = new Iris(camera.blades());
        }
        double lensX = subFrames.lensX(index, iris) * camera.lensRadius();
        double lensY = subFrames.lensY(index, iris) * camera.lensRadius();
        project(output, tangent, camera.focus(), lensX, lensY, subFrames.pixelX(index), subFrames.pixelY(index));
        look(camera, lensX, lensY);
    }

    /** Sets the view from a point of the lens. */
    private void look(CameraView camera, double lensX, double lensY) {
        Point forward = camera.forward();
        Point up = camera.up();
        // Right and eye written out: points would be left on the heap twice a frame.
        double rightX = forward.y() * up.z() - forward.z() * up.y();
        double rightY = forward.z() * up.x() - forward.x() * up.z();
        double rightZ = forward.x() * up.y() - forward.y() * up.x();
        eye.set(
                camera.eye().x() + rightX * lensX + up.x() * lensY,
                camera.eye().y() + rightY * lensX + up.y() * lensY,
                camera.eye().z() + rightZ * lensX + up.z() * lensY);
        view.set(
                rightX,
                up.x(),
                -forward.x(),
                0,
                rightY,
                up.y(),
                -forward.y(),
                0,
                rightZ,
                up.z(),
                -forward.z(),
                0,
                0,
                0,
                0,
                1);
        view.translate(-eye.x, -eye.y, -eye.z);
    }

    private void project(
            Output output, double tangent, double focus, double lensX, double lensY, double jitterX, double jitterY) {
        double tangentY = tangent / output.aspect();
        projection
                .zero()
                .m00(1 / tangent)
                .m11(1 / tangentY)
                .m20(-lensX / (focus * tangent) - 2 * jitterX / output.width())
                .m21(-lensY / (focus * tangentY) - 2 * jitterY / output.height())
                .m23(-1)
                .m32(NEAR);
    }

    private static double wrapped(double seconds) {
        return seconds - WRAP * StrictMath.floor(seconds / WRAP);
    }
}
