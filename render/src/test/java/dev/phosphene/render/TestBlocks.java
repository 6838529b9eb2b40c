package dev.phosphene.render;

import dev.phosphene.shaders.block.Length;
import dev.phosphene.shaders.frame.FrameBlock;
import dev.phosphene.shaders.frame.WorldBlock;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import org.joml.Matrix4f;
import org.joml.Vector4f;

/** Blocks of a moment in which there is nothing, for programs that read little of them. */
public final class TestBlocks {
    private TestBlocks() {}

    public static FrameBlock frame(int width, int height) {
        FrameBlock empty = empty(FrameBlock.class);
        empty.viewport().set(width, height, 1f / width, 1f / height);
        empty.subframe().set(0, 0, 0, 1);
        return empty;
    }

    public static WorldBlock world() {
        return empty(WorldBlock.class);
    }

    private static <T extends Record> T empty(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = types[i] == Vector4f[].class
                    ? array(components[i].getAnnotation(Length.class).value())
                    : types[i] == Matrix4f.class ? new Matrix4f() : new Vector4f();
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object array(int length) {
        Object made = Array.newInstance(Vector4f.class, length);
        for (int i = 0; i < length; i++) {
            Array.set(made, i, new Vector4f());
        }
        return made;
    }
}
