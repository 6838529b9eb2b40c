package dev.phosphene.render.gl;

import static org.lwjgl.opengl.GL45C.*;

import java.util.List;

/** Where the attributes of vertices and instances lie in their buffers. */
public final class VertexLayout implements AutoCloseable {
    /** Binding of what changes with each vertex. */
    private static final int PER_VERTEX = 0;
    /** Binding of what changes with each instance. */
    private static final int PER_INSTANCE = 1;

    private final Lifetime life;
    private final int name;

    /**
     * @param stride bytes from one vertex to the next
     * @param indices 32 bits each
     */
    public VertexLayout(
            Gpu gpu, String label, Buffer vertices, int stride, List<Attribute> attributes, Buffer indices) {
        this.name = glCreateVertexArrays();
        glVertexArrayVertexBuffer(name, PER_VERTEX, vertices.name(), 0, stride);
        glVertexArrayElementBuffer(name, indices.name());
        for (Attribute attribute : attributes) {
            attribute.enable(name, PER_VERTEX);
        }
        this.life = gpu.own(GL_VERTEX_ARRAY, name, "vertex layout", label, () -> glDeleteVertexArrays(name));
    }

    /** Feeds an unsigned int attribute from the ring, one number an instance, counted from each command's base instance. */
    public VertexLayout instanceIndex(int location, UploadRing ring) {
        glEnableVertexArrayAttrib(name, location);
        glVertexArrayAttribIFormat(name, location, 1, GL_UNSIGNED_INT, 0);
        glVertexArrayAttribBinding(name, location, PER_INSTANCE);
        glVertexArrayBindingDivisor(name, PER_INSTANCE, 1);
        glVertexArrayVertexBuffer(name, PER_INSTANCE, ring.name(), 0, Integer.BYTES);
        return this;
    }

    void bind() {
        glBindVertexArray(name);
    }

    @Override
    public void close() {
        life.end();
    }
}
