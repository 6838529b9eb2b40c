package dev.phosphene.shaders.block;

import java.lang.reflect.RecordComponent;
import org.joml.Matrix4fc;
import org.joml.Vector2fc;
import org.joml.Vector4fc;

/** A type that a block's member may have, the same in Java and GLSL. */
enum Kind {
    FLOAT("float", 4, 4),
    INT("int", 4, 4),
    UINT("uint", 4, 4),
    VEC2("vec2", 8, 8),
    VEC4("vec4", 16, 16),
    MAT4("mat4", 64, 16);

    final String glsl;
    final int size;
    final int alignment;

    Kind(String glsl, int size, int alignment) {
        this.glsl = glsl;
        this.size = size;
        this.alignment = alignment;
    }

    /** Kind of a component, or of an array component's elements. */
    static Kind of(RecordComponent component) {
        Class<?> type = component.getType().isArray() ? component.getType().getComponentType() : component.getType();
        if (type == float.class) {
            return FLOAT;
        } else if (type == int.class) {
            return component.isAnnotationPresent(Unsigned.class) ? UINT : INT;
        } else if (Vector2fc.class.isAssignableFrom(type)) {
            return VEC2;
        } else if (Vector4fc.class.isAssignableFrom(type)) {
            return VEC4;
        } else if (Matrix4fc.class.isAssignableFrom(type)) {
            return MAT4;
        }
        throw new IllegalArgumentException(
                component.getDeclaringRecord().getName() + "." + component.getName() + " is a " + type.getSimpleName()
                        + "; blocks hold float, int, Vector2f, Vector4f, Matrix4f and arrays of them");
    }
}
