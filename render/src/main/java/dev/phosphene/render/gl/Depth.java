package dev.phosphene.render.gl;

import static org.lwjgl.opengl.GL45C.*;

/** What a draw does with reversed depth: nearer is greater. */
public enum Depth {
    /** Neither read nor written. */
    OFF(false, GL_ALWAYS, false),
    /** Drawn where nearer; leaves depth as it is. */
    TEST(true, GL_GREATER, false),
    /** Drawn where nearer; writes depth. */
    WRITE(true, GL_GREATER, true),
    /** Drawn where nearer or equal; leaves depth as it is. For the sky at the far plane. */
    TEST_OR_EQUAL(true, GL_GEQUAL, false),
    /** Drawn where something nearer stands; leaves depth as it is. Of what lies at the far plane: over every surface and no sky. */
    BEHIND(true, GL_LESS, false),
    /** Drawn where depth is to the last bit its own, as the same vertices drawn before have left it; leaves depth as it is. */
    EQUAL(true, GL_EQUAL, false),
    /** Drawn everywhere; writes depth. */
    REPLACE(true, GL_ALWAYS, true);

    private final boolean test;
    private final int function;
    private final boolean write;

    Depth(boolean test, int function, boolean write) {
        this.test = test;
        this.function = function;
        this.write = write;
    }

    void set() {
        if (test) {
            glEnable(GL_DEPTH_TEST);
        } else {
            glDisable(GL_DEPTH_TEST);
        }
        glDepthFunc(function);
        glDepthMask(write);
    }
}
