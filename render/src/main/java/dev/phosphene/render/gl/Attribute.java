package dev.phosphene.render.gl;

import static org.lwjgl.opengl.GL45C.*;

/**
 * One attribute of a vertex.
 *
 * @param location as in {@code layout(location = …)}
 * @param form how its bits read
 * @param offset bytes from the start of the vertex
 */
public record Attribute(int location, Form form, int offset) {
    /** How an attribute's bits read. */
    public enum Form {
        /** Three floats. */
        FLOAT3(3, GL_FLOAT, false),
        /** Two floats. */
        FLOAT2(2, GL_FLOAT, false),
        /** Two half floats. */
        HALF2(2, GL_HALF_FLOAT, false),
        /** −1 .. 1 in 10, 10, 10 and 2 bits. */
        SIGNED_10_10_10_2(4, GL_INT_2_10_10_10_REV, true),
        /** 0 .. 1 in four bytes. */
        UNSIGNED_BYTE4(4, GL_UNSIGNED_BYTE, true);

        private final int count;
        private final int type;
        private final boolean normalised;

        Form(int count, int type, boolean normalised) {
            this.count = count;
            this.type = type;
            this.normalised = normalised;
        }
    }

    void enable(int vertexArray, int binding) {
        glEnableVertexArrayAttrib(vertexArray, location);
        glVertexArrayAttribFormat(vertexArray, location, form.count, form.type, form.normalised, offset);
        glVertexArrayAttribBinding(vertexArray, location, binding);
    }
}
