package dev.phosphene.render.gl;

import static org.lwjgl.opengl.GL45C.*;

/** How a draw's colour joins what is there. */
public enum Blend {
    /** new */
    REPLACE(GL_ONE, GL_ZERO),
    /** old + new: light on light. */
    ADD(GL_ONE, GL_ONE),
    /** new + old · (1 − new alpha): premultiplied cover. */
    OVER(GL_ONE, GL_ONE_MINUS_SRC_ALPHA),
    /** new + old · new alpha: light scattered in, light let through. */
    ATTENUATE(GL_ONE, GL_SRC_ALPHA),
    /** new · alpha + old · (1 − alpha) */
    MIX(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA),
    /** new · alpha + old: a weighted sum, as sub-frames make. */
    ADD_WEIGHTED(GL_SRC_ALPHA, GL_ONE),
    /** old · new */
    MULTIPLY(GL_DST_COLOR, GL_ZERO),
    /** old: no colour is written, only depth */
    KEEP(GL_ZERO, GL_ONE);

    private final int source;
    private final int destination;

    Blend(int source, int destination) {
        this.source = source;
        this.destination = destination;
    }

    void set() {
        boolean colour = this != KEEP;
        glColorMask(colour, colour, colour, colour);
        if (this == REPLACE || this == KEEP) {
            glDisable(GL_BLEND);
        } else {
            glEnable(GL_BLEND);
            glBlendFunc(source, destination);
        }
    }
}
