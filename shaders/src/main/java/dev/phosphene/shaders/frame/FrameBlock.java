package dev.phosphene.shaders.frame;

import dev.phosphene.shaders.block.Block;
import org.joml.Matrix4f;
import org.joml.Vector4f;

/**
 * Camera and output of one sub-frame.
 *
 * @param clipFromWorld reversed depth: 1 at the near plane, 0 at infinity
 * @param worldFromClip its inverse
 * @param viewFromWorld camera space: −z forward
 * @param shadowFromWorld clip space of the key light's shadow map, 0 .. 1 in x, y, reversed z
 * @param clipFromWorldAtClose the same camera as the time closes that this sub-frame stands for: it streaks from as far before to there
 * @param eye xyz position in metres, w near plane in metres
 * @param forward xyz direction of the lens, w focus distance in metres
 * @param viewport width, height, 1/width, 1/height in pixels
 * @param lens x pixels a unit tangent (half width / tan(half field)), y lens radius in metres, z shutter in seconds, w 1/aspect
 * @param clock x film time, y shot time, z world time (seconds, each wrapped to under 4096), w wind phase in metres travelled
 * @param subframe x,y sub-frame jitter in pixels, z index of the sub-frame, w number of sub-frames
 * @param tier x steps scale (0.5 draft, 1 preview, 2 cinema), y 0 draft 1 preview 2 cinema, z frame seed 0 .. 1, w blades of the aperture, 0 when it is round
 * @param sphereStep xyz metres that the sphere goes until then, w seconds until then
 */
@Block(binding = 0)
public record FrameBlock(
        Matrix4f clipFromWorld,
        Matrix4f worldFromClip,
        Matrix4f viewFromWorld,
        Matrix4f shadowFromWorld,
        Matrix4f clipFromWorldAtClose,
        Vector4f eye,
        Vector4f forward,
        Vector4f viewport,
        Vector4f lens,
        Vector4f clock,
        Vector4f subframe,
        Vector4f tier,
        Vector4f sphereStep) {
    /** The same moment seen through another projection, as a light sees it; all else is the camera's own. */
    public FrameBlock seenBy(Matrix4f otherClipFromWorld) {
        return new FrameBlock(
                otherClipFromWorld,
                worldFromClip,
                viewFromWorld,
                shadowFromWorld,
                clipFromWorldAtClose,
                eye,
                forward,
                viewport,
                lens,
                clock,
                subframe,
                tier,
                sphereStep);
    }
}
