package dev.phosphene.shaders.block;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record that is a uniform or storage block. Components are {@code float}, {@code int}, {@link Unsigned} int, JOML {@code Vector2f},
 * {@code Vector4f}, {@code Matrix4f}, or arrays of them with {@link Length}. A GLSL source gets its text by
 * {@code #include <block/FrameBlock>}; members are then plain global names ({@code clipFromWorld}).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Block {
    /** Binding point, unique among blocks of its kind. */
    int binding();

    /** std430 storage block when true, std140 uniform block otherwise. */
    boolean storage() default false;

    /** A storage block that programs write to; others are {@code readonly} in GLSL. */
    boolean writable() default false;
}
