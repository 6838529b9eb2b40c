package dev.phosphene.models.light;

import java.util.Arrays;

/** Triangles of a whole place in world space, as light meets them: corners, what they reflect and what they emit. */
final class TriangleSoup {
    /** x y z of three corners a triangle. */
    float[] corners = new float[9 * 1024];
    /** Share of light a triangle reflects, 0 .. 1. */
    float[] albedo = new float[1024];
    /** Moss coverage 0 .. 1. */
    float[] moss = new float[1024];
    /** What else it emits: −1 nothing, else the ordinal of a {@link LightGroup}. */
    byte[] lamp = new byte[1024];

    int count;

    void add(float[] nine, double reflects, double mossCoverage, int lampGroup) {
        if (count == albedo.length) {
            int larger = count * 2;
            corners = Arrays.copyOf(corners, 9 * larger);
            albedo = Arrays.copyOf(albedo, larger);
            moss = Arrays.copyOf(moss, larger);
            lamp = Arrays.copyOf(lamp, larger);
        }
        System.arraycopy(nine, 0, corners, 9 * count, 9);
        albedo[count] = (float) reflects;
        moss[count] = (float) mossCoverage;
        lamp[count] = (byte) lampGroup;
        count++;
    }

    double centre(int triangle, int axis) {
        int o = 9 * triangle + axis;
        return (corners[o] + corners[o + 3] + corners[o + 6]) / 3.0;
    }

    double low(int triangle, int axis) {
        int o = 9 * triangle + axis;
        return Math.min(corners[o], Math.min(corners[o + 3], corners[o + 6]));
    }

    double high(int triangle, int axis) {
        int o = 9 * triangle + axis;
        return Math.max(corners[o], Math.max(corners[o + 3], corners[o + 6]));
    }
}
