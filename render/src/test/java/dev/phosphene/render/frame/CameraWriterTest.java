package dev.phosphene.render.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.core.camera.CameraView;
import dev.phosphene.core.curve.Point;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.film.Moment;
import dev.phosphene.core.output.Output;
import dev.phosphene.core.output.Tier;
import dev.phosphene.shaders.frame.FrameBlock;
import org.joml.Vector4f;
import org.junit.jupiter.api.Test;

class CameraWriterTest {
    private static final Output OUTPUT = new Output(640, 360, Tier.DRAFT, 16, 1 / 48.0);
    private final Film film = TestFilm.film();
    private final Moment moment = film.moment(film.shots().getFirst(), 0.25);

    @Test
    void depthIsReversedOverAnInfiniteRange() {
        FrameBlock block = new CameraWriter().write(moment, moment.camera(), OUTPUT, new SubFrames(1), 0, 0);
        for (double away : new double[] {0.1, 2, 300, 1e6}) {
            Vector4f clip = seen(block, ahead(away, 0, 0));
            assertThat(clip.z / clip.w).as("%s m", away).isCloseTo((float) (0.05 / away), within(1e-5f));
        }
    }

    @Test
    void whatIsInFocusStandsStillWhileTheEyeMovesOverTheLens() {
        CameraView camera = moment.camera();
        SubFrames many = new SubFrames(16);
        CameraWriter writer = new CameraWriter();
        Point sharp = ahead(camera.focus(), 0.7, -0.4);
        Point blurred = ahead(camera.focus() * 0.3, 0.2, 0.1);
        double moved = 0;
        Vector4f still = seen(writer.write(moment, moment.camera(), OUTPUT, new SubFrames(1), 0, 0), sharp);
        Vector4f loose = seen(writer.write(moment, moment.camera(), OUTPUT, new SubFrames(1), 0, 0), blurred);
        for (int i = 0; i < 16; i++) {
            FrameBlock block = writer.write(moment, moment.camera(), OUTPUT, many, i, 0);
            Vector4f clip = seen(block, sharp);
            double x = (clip.x / clip.w - still.x / still.w) * 320 - many.pixelX(i);
            double y = (clip.y / clip.w - still.y / still.w) * 180 - many.pixelY(i);
            assertThat(Math.hypot(x, y)).as("pixels off, sub-frame %d", i).isLessThan(0.01);
            Vector4f other = seen(block, blurred);
            double aside = (other.x / other.w - loose.x / loose.w) * 320 - many.pixelX(i);
            moved = Math.max(moved, Math.abs(aside));
        }
        // The blur that lens/ray.glsl foretells: lens radius × pixels a tangent × |1/d − 1/s|.
        double foretold = camera.lensRadius()
                * 640
                / CameraView.FRAME_WIDTH
                * camera.focalLength()
                * (1 / (camera.focus() * 0.3) - 1 / camera.focus());
        assertThat(moved).isBetween(foretold * 0.7, foretold * 1.02);
    }

    private Point ahead(double away, double right, double up) {
        CameraView c = moment.camera();
        return c.eye()
                .plus(c.forward().times(away))
                .plus(c.forward().cross(c.up()).times(right))
                .plus(c.up().times(up));
    }

    private static Vector4f seen(FrameBlock block, Point p) {
        return block.clipFromWorld().transform(new Vector4f((float) p.x(), (float) p.y(), (float) p.z(), 1));
    }
}
