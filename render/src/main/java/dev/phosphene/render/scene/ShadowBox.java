package dev.phosphene.render.scene;

import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/**
 * The box that the key light's shadow map sees, as a pure function of camera and light. It moves in whole texels, so that shadows of things
 * that stand still do not crawl when the camera moves.
 *
 * @param clipFromWorld parallel projection along the light, reversed depth 0 .. 1
 * @param textureFromWorld the same with x and y as 0 .. 1 for looking up
 */
public record ShadowBox(Matrix4f clipFromWorld, Matrix4f textureFromWorld) {
    /** How many radii towards the light casters are looked for: a tree of forty metres at a low sun. */
    private static final float TOWARDS_LIGHT = 4;

    /**
     * The box around what the camera looks at.
     *
     * @param eye of the camera, metres
     * @param forward unit direction it looks
     * @param toLight unit direction to the key light
     * @param radius half the width of the box in metres
     * @param texels of the map, a side
     */
    public static ShadowBox around(Vector3fc eye, Vector3fc forward, Vector3fc toLight, float radius, int texels) {
        return new ShadowBox(new Matrix4f(), new Matrix4f()).moveTo(eye, forward, toLight, radius, texels);
    }

    /** Makes this the box around what the camera looks at, as {@link #around}: a frame keeps one. Returns this. */
    public ShadowBox moveTo(Vector3fc eye, Vector3fc forward, Vector3fc toLight, float radius, int texels) {
        float east = Math.abs(toLight.y()) > 0.99f ? 1 : 0;
        clipFromWorld.identity().lookAlong(-toLight.x(), -toLight.y(), -toLight.z(), east, 1 - east, 0);
        // Most of what the eye sees lies before it; a little behind may still be at its feet.
        Vector3f centre = new Vector3f(forward).mul(0.7f * radius).add(eye);
        Vector3f snapped = clipFromWorld.transformPosition(centre);
        float texel = 2 * radius / texels;
        snapped.x = (float) Math.floor(snapped.x / texel) * texel;
        snapped.y = (float) Math.floor(snapped.y / texel) * texel;
        snapped.z = (float) Math.floor(snapped.z / texel) * texel;
        float depth = (TOWARDS_LIGHT + 1) * radius;
        // Depth 1 at the side of the light, 0 at the far side; light space looks along −z.
        clipFromWorld
                .translateLocal(-snapped.x, -snapped.y, -snapped.z + radius)
                .scaleLocal(1 / radius, 1 / radius, 1 / depth);
        textureFromWorld.set(clipFromWorld).scaleLocal(0.5f, 0.5f, 1).translateLocal(0.5f, 0.5f, 0);
        return this;
    }
}
