package dev.phosphene.shaders.block;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.joml.Matrix4fc;
import org.joml.Vector2fc;
import org.joml.Vector4fc;

/** Moves one component of a record into a block's bytes. Accessors are looked up once and called without boxing. */
record MemberWriter(Kind kind, Member member, MethodHandle accessor) {
    static MemberWriter of(RecordComponent component, Kind kind, Member member) {
        Class<?> result = component.getType().isPrimitive() ? component.getType() : Object.class;
        Method method = component.getAccessor();
        method.setAccessible(true);
        try {
            MethodHandle handle =
                    MethodHandles.lookup().unreflect(method).asType(MethodType.methodType(result, Record.class));
            return new MemberWriter(kind, member, handle);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("cannot read " + method, e);
        }
    }

    void write(Record value, MemorySegment target, long base) {
        long at = base + member.offset();
        try {
            if (member.length() != Member.SINGLE) {
                writeArray((Object) accessor.invokeExact(value), target, at);
            } else if (kind == Kind.FLOAT) {
                target.set(JAVA_FLOAT_UNALIGNED, at, (float) accessor.invokeExact(value));
            } else if (kind == Kind.INT || kind == Kind.UINT) {
                target.set(JAVA_INT_UNALIGNED, at, (int) accessor.invokeExact(value));
            } else {
                writeOne((Object) accessor.invokeExact(value), target, at);
            }
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("reading " + member.name(), e);
        }
    }

    private void writeArray(Object array, MemorySegment target, long at) {
        int stride = member.stride();
        switch (array) {
            case float[] values -> {
                check(values.length);
                for (int i = 0; i < values.length; i++) {
                    target.set(JAVA_FLOAT_UNALIGNED, at + (long) i * stride, values[i]);
                }
            }
            case int[] values -> {
                check(values.length);
                for (int i = 0; i < values.length; i++) {
                    target.set(JAVA_INT_UNALIGNED, at + (long) i * stride, values[i]);
                }
            }
            case Object[] values -> {
                check(values.length);
                for (int i = 0; i < values.length; i++) {
                    writeOne(values[i], target, at + (long) i * stride);
                }
            }
            default -> throw new IllegalArgumentException(member.name() + " is no array");
        }
    }

    private void check(int length) {
        if (member.length() != 0 && member.length() != length) {
            throw new IllegalArgumentException(
                    member.name() + " has " + length + " elements where its @Length says " + member.length());
        }
    }

    private void writeOne(Object value, MemorySegment target, long at) {
        switch (kind) {
            case VEC2 -> {
                Vector2fc v = (Vector2fc) value;
                target.set(JAVA_FLOAT_UNALIGNED, at, v.x());
                target.set(JAVA_FLOAT_UNALIGNED, at + 4, v.y());
            }
            case VEC4 -> {
                Vector4fc v = (Vector4fc) value;
                writeColumn(target, at, v.x(), v.y(), v.z(), v.w());
            }
            case MAT4 -> {
                Matrix4fc m = (Matrix4fc) value;
                writeColumn(target, at, m.m00(), m.m01(), m.m02(), m.m03());
                writeColumn(target, at + 16, m.m10(), m.m11(), m.m12(), m.m13());
                writeColumn(target, at + 32, m.m20(), m.m21(), m.m22(), m.m23());
                writeColumn(target, at + 48, m.m30(), m.m31(), m.m32(), m.m33());
            }
            default -> throw new IllegalStateException(kind + " is written without an object");
        }
    }

    private static void writeColumn(MemorySegment target, long at, float x, float y, float z, float w) {
        target.set(JAVA_FLOAT_UNALIGNED, at, x);
        target.set(JAVA_FLOAT_UNALIGNED, at + 4, y);
        target.set(JAVA_FLOAT_UNALIGNED, at + 8, z);
        target.set(JAVA_FLOAT_UNALIGNED, at + 12, w);
    }
}
