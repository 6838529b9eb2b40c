package dev.phosphene.render.scene;

import org.joml.Matrix4fc;

/** Bodies whose shade may fall into what a camera sees: those that do not can be left out of a shadow map, and no pixel changes. */
final class ShadeSight implements Sight {
    private final Frustum camera = new Frustum();
    private final float margin;
    private boolean lamp;
    private float lightX;
    private float lightY;
    private float lightZ;

    /**
     * A sight for maps that are asked beside the points that are lit.
     *
     * @param margin metres to the side at most
     */
    ShadeSight(float margin) {
        this.margin = margin;
    }

    /** Shades under parallel light. {@code clipFromWorld} of the light's view has its depth grow towards the light. */
    void under(Matrix4fc light, Matrix4fc clipFromWorld) {
        camera.set(clipFromWorld);
        float x = light.m02();
        float y = light.m12();
        float z = light.m22();
        float length = (float) Math.sqrt(x * x + y * y + z * z);
        lamp = false;
        lightX = x / length;
        lightY = y / length;
        lightZ = z / length;
    }

    /** Shades around a lamp at a point. */
    void around(float x, float y, float z, Matrix4fc clipFromWorld) {
        camera.set(clipFromWorld);
        lamp = true;
        lightX = x;
        lightY = y;
        lightZ = z;
    }

    @Override
    public boolean wants(float x, float y, float z, float radius) {
        return lamp
                ? camera.seesShadeOfLamp(x, y, z, radius, lightX, lightY, lightZ, margin)
                : camera.seesShade(x, y, z, radius + margin, lightX, lightY, lightZ);
    }
}
