package dev.phosphene.render.context;

import dev.phosphene.render.gl.Gpu;

/** A GL context with its scope. Several may live at once; each is used by the thread on which it is current. */
public sealed interface Context extends AutoCloseable permits HeadlessContext, WindowContext {
    /** The scope that owns everything made in this context. */
    Gpu gpu();

    /** Makes GL calls of this thread go to this context. */
    void makeCurrent();

    /** Closes the scope and the context; leftovers are reported by the scope. */
    @Override
    void close();
}
