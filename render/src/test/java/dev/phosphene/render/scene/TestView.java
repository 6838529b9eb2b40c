package dev.phosphene.render.scene;

import dev.phosphene.shaders.block.Length;
import dev.phosphene.shaders.frame.FrameBlock;
import dev.phosphene.shaders.frame.WorldBlock;
import java.lang.reflect.RecordComponent;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.joml.Vector4f;

/** A camera of 60° and a plain white sky, for tests that draw a scene without a film. */
record TestView(Vector3f eye, Vector3f target, int width, int height) {
    Vector3f forward() {
        return target.sub(eye, new Vector3f()).normalize();
    }

    /** Reversed depth, near plane 0.1 m, no far plane. */
    Matrix4f clipFromWorld() {
        float f = (float) (1 / Math.tan(Math.toRadians(30)));
        Matrix4f clipFromView = new Matrix4f(f * height / width, 0, 0, 0, 0, f, 0, 0, 0, 0, 0, -1, 0, 0, 0.1f, 0);
        return clipFromView.mul(new Matrix4f().lookAt(eye, target, new Vector3f(0, 1, 0)));
    }

    FrameBlock frame(Matrix4f shadowFromWorld) {
        Matrix4f clip = clipFromWorld();
        return new FrameBlock(
                clip,
                clip.invert(new Matrix4f()),
                new Matrix4f().lookAt(eye, target, new Vector3f(0, 1, 0)),
                shadowFromWorld,
                clip,
                new Vector4f(eye, 0.1f),
                new Vector4f(forward(), 10),
                new Vector4f(width, height, 1f / width, 1f / height),
                new Vector4f(width, 0, 0, 1),
                new Vector4f(),
                new Vector4f(0, 0, 0, 1),
                new Vector4f(0.5f, 0, 0, 0),
                new Vector4f());
    }

    /** No phenomenon but white light from above and a key light. */
    static WorldBlock world(Vector3f toKey, float key) {
        RecordComponent[] components = WorldBlock.class.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < values.length; i++) {
            types[i] = components[i].getType();
            values[i] = switch (components[i].getName()) {
                case "beats", "thunders", "notes" ->
                    fill(components[i].getAnnotation(Length.class).value());
                case "keyDirection" -> new Vector4f(toKey, 1);
                case "keyColour" -> new Vector4f(key);
                case "skyAmbient" -> new Vector4f(1);
                case "groundAmbient" -> new Vector4f(0.2f);
                default -> new Vector4f();
            };
        }
        try {
            return WorldBlock.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Vector4f[] fill(int count) {
        Vector4f[] unborn = new Vector4f[count];
        for (int i = 0; i < count; i++) {
            unborn[i] = new Vector4f(1e6f, 0, 0, 0);
        }
        return unborn;
    }
}
