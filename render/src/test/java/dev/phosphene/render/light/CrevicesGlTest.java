package dev.phosphene.render.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.phosphene.render.HeadlessGl;
import dev.phosphene.render.ProbeSquare;
import dev.phosphene.render.TestBlocks;
import dev.phosphene.render.gl.Format;
import dev.phosphene.render.gl.Gpu;
import dev.phosphene.render.gl.Target;
import dev.phosphene.render.gl.Texture;
import dev.phosphene.render.gl.UploadRing;
import dev.phosphene.shaders.frame.FrameBlock;
import dev.phosphene.shaders.source.Programs;
import dev.phosphene.shaders.source.ShaderSources;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.joml.Vector4f;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Openness of closed forms, seen from a height of 3 m looking down at 45°. */
@Tag("gl")
@ExtendWith(HeadlessGl.class)
class CrevicesGlTest {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final float NEAR = 0.05f;
    private static final Vector3f EYE = new Vector3f(0, 3, 3);
    private static final Matrix4f VIEW = new Matrix4f().lookAt(EYE, new Vector3f(0, 0, 0), new Vector3f(0, 1, 0));
    private static final Matrix4f CLIP =
            new Matrix4f(1.5f, 0, 0, 0, 0, 1.5f * WIDTH / HEIGHT, 0, 0, 0, 0, 0, -1, 0, 0, NEAR, 0).mul(VIEW);

    @Test
    void anOpenPlaneIsOpen(Gpu gpu) {
        float[] open = openness(gpu, 0);
        for (float x = -1; x <= 1; x += 0.25f) {
            for (float z = -1.5f; z <= 1.5f; z += 0.25f) {
                assertThat(at(open, x, 0, z)).as("x %.2f z %.2f", x, z).isCloseTo(1, within(0.02f));
            }
        }
    }

    /** The share of the sky that an endless wall of height h hides from the floor at distance d is (1 − d/√(d² + h²)) / 2. */
    @Test
    void aCornerIsAsOpenAsItsClosedForm(Gpu gpu) {
        float h = 0.45f;
        float[] open = openness(gpu, h);
        for (float d = 0.15f; d <= 0.5f; d += 0.1f) {
            float hidden = (float) (0.5 * (1 - d / Math.sqrt(d * d + h * h)));
            assertThat(at(open, 0, 0, d - 0.5f)).as("%.2f m from the wall", d).isCloseTo(1 - hidden, within(0.05f));
        }
    }

    private static float at(float[] open, float x, float y, float z) {
        Vector3f clip = CLIP.transformProject(new Vector3f(x, y, z));
        int column = (int) ((clip.x * 0.5f + 0.5f) * WIDTH / 2);
        int row = (int) ((clip.y * 0.5f + 0.5f) * HEIGHT / 2);
        return open[4 * (row * WIDTH / 2 + column)];
    }

    /** A floor at y 0 and, where it has a height, a terrace that begins with a wall at z −0.5. */
    private static float[] openness(Gpu gpu, float height) {
        Matrix4f worldFromClip = CLIP.invert(new Matrix4f());
        ByteBuffer depths = ByteBuffer.allocateDirect(WIDTH * HEIGHT * 4).order(ByteOrder.nativeOrder());
        for (int row = 0; row < HEIGHT; row++) {
            for (int column = 0; column < WIDTH; column++) {
                Vector4f far = worldFromClip.transform(
                        new Vector4f((2 * column + 1f) / WIDTH - 1, (2 * row + 1f) / HEIGHT - 1, 0, 1));
                float away = far.y < 0 ? -EYE.y / far.y : Float.POSITIVE_INFINITY;
                if (height > 0) {
                    float top = far.y < 0 ? (height - EYE.y) / far.y : Float.POSITIVE_INFINITY;
                    float wall = far.z < 0 ? (-0.5f - EYE.z) / far.z : Float.POSITIVE_INFINITY;
                    if (EYE.z + top * far.z < -0.5f) {
                        away = Math.min(away, Math.max(top, wall));
                    }
                    if (EYE.y + wall * far.y < height) {
                        away = Math.min(away, wall);
                    }
                }
                depths.putFloat(NEAR / away);
            }
        }
        try (UploadRing ring = new UploadRing(gpu, "ring", 1 << 14);
                Target depth = Target.depthOnly(gpu, "depth", WIDTH, HEIGHT);
                Target said = Target.of(gpu, "said", WIDTH / 2, HEIGHT / 2, null, Format.RGBA32F);
                Crevices crevices = new Crevices(gpu, new Programs(ShaderSources.standard()), WIDTH, HEIGHT)) {
            depth.depth().upload(0, depths.flip());
            FrameBlock frame = TestBlocks.frame(WIDTH, HEIGHT);
            frame.clipFromWorld().set(CLIP);
            frame.worldFromClip().set(worldFromClip);
            frame.viewFromWorld().set(VIEW);
            frame.eye().set(EYE, NEAR);
            frame.lens().set(0.75f * WIDTH, 0, 0, 1);
            frame.tier().set(2, 2, 0, 0);
            ring.next();
            ring.bind(frame);
            ring.bind(TestBlocks.world());
            Texture kept = crevices.seek(depth.depth());
            try (Target over = Target.level(gpu, kept, 0, 0)) {
                said.copyFrom(over);
            }
            return ProbeSquare.floats(said.colour());
        }
    }
}
