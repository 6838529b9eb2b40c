package dev.phosphene.render.gl;

import static org.lwjgl.opengl.GL45C.*;

/** Which faces of triangles are left out. */
public enum Cull {
    NOTHING,
    BACK,
    FRONT;

    void set() {
        if (this == NOTHING) {
            glDisable(GL_CULL_FACE);
        } else {
            glEnable(GL_CULL_FACE);
            glCullFace(this == BACK ? GL_BACK : GL_FRONT);
        }
    }
}
