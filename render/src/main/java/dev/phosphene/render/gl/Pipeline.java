package dev.phosphene.render.gl;

import static org.lwjgl.opengl.GL45C.*;

/**
 * The whole state of a draw. Every draw sets all of it, so the order of draws cannot change what one looks like.
 *
 * @param gpu the scope it draws in
 * @param program what runs
 * @param depth use of the depth attachment
 * @param blend how colour joins the target
 * @param cull faces left out
 * @param clampDepth keeps what lies before the near plane or behind the far plane, flattened onto it: casters of shadows
 */
public record Pipeline(Gpu gpu, Program program, Depth depth, Blend blend, Cull cull, boolean clampDepth) {
    /** A pass over the whole target: no depth, no blending. */
    public static Pipeline screen(Gpu gpu, Program program) {
        return new Pipeline(gpu, program, Depth.OFF, Blend.REPLACE, Cull.NOTHING, false);
    }

    /** An opaque surface: tests and writes depth, leaves out back faces. */
    public static Pipeline surface(Gpu gpu, Program program) {
        return new Pipeline(gpu, program, Depth.WRITE, Blend.REPLACE, Cull.BACK, false);
    }

    public Pipeline with(Depth other) {
        return new Pipeline(gpu, program, other, blend, cull, clampDepth);
    }

    public Pipeline with(Blend other) {
        return new Pipeline(gpu, program, depth, other, cull, clampDepth);
    }

    public Pipeline with(Cull other) {
        return new Pipeline(gpu, program, depth, blend, other, clampDepth);
    }

    /** The same with casters beyond the near and far plane kept. */
    public Pipeline withClampedDepth() {
        return new Pipeline(gpu, program, depth, blend, cull, true);
    }

    /** Draws one triangle over the whole target. */
    public void drawScreen(Target target, Record inputs) {
        drawVertices(target, inputs, GL_TRIANGLES, 3);
    }

    /** Draws {@code count} points whose vertices the program makes from {@code gl_VertexID}. */
    public void drawPoints(Target target, Record inputs, int count) {
        drawVertices(target, inputs, GL_POINTS, count);
    }

    /** Draws {@code count} triangles whose vertices the program makes from {@code gl_VertexID}. */
    public void drawTriangles(Target target, Record inputs, int count) {
        drawVertices(target, inputs, GL_TRIANGLES, 3 * count);
    }

    /** Draws {@code count} line segments whose vertices the program makes from {@code gl_VertexID}. */
    public void drawLines(Target target, Record inputs, int count) {
        drawVertices(target, inputs, GL_LINES, 2 * count);
    }

    private void drawVertices(Target target, Record inputs, int mode, int count) {
        set(target, inputs);
        glBindVertexArray(gpu.noVertices());
        glDrawArrays(mode, 0, count);
    }

    /** Draws indexed triangles of a vertex layout by {@code count} commands of 20 bytes that lie in the ring at {@code offset}. */
    public void drawIndirect(
            Target target, Record inputs, VertexLayout vertices, UploadRing ring, long offset, int count) {
        set(target, inputs);
        vertices.bind();
        ring.bindCommands();
        glMultiDrawElementsIndirect(GL_TRIANGLES, GL_UNSIGNED_INT, offset, count, 0);
    }

    private void set(Target target, Record inputs) {
        target.bind();
        program.bind(inputs);
        depth.set();
        blend.set();
        cull.set();
        if (clampDepth) {
            glEnable(GL_DEPTH_CLAMP);
        } else {
            glDisable(GL_DEPTH_CLAMP);
        }
    }
}
