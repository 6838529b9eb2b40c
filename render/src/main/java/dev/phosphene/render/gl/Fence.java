package dev.phosphene.render.gl;

import static org.lwjgl.opengl.GL45C.*;

/** A mark in the driver's work that can be waited for. */
final class Fence {
    /** A driver that needs longer for one frame has hung. */
    private static final long TIMEOUT_NANOSECONDS = 60_000_000_000L;

    private long sync;

    /** Marks the work given so far. */
    void place() {
        delete();
        sync = glFenceSync(GL_SYNC_GPU_COMMANDS_COMPLETE, 0);
    }

    /** Returns when the marked work is done; at once when nothing is marked. */
    void await() {
        if (sync == 0) {
            return;
        }
        int status = glClientWaitSync(sync, GL_SYNC_FLUSH_COMMANDS_BIT, TIMEOUT_NANOSECONDS);
        delete();
        if (status == GL_TIMEOUT_EXPIRED || status == GL_WAIT_FAILED) {
            throw new IllegalStateException("the driver did not finish its work within a minute");
        }
    }

    /** Whether the marked work is done; does not wait. */
    boolean done() {
        return sync == 0 || glClientWaitSync(sync, GL_SYNC_FLUSH_COMMANDS_BIT, 0) != GL_TIMEOUT_EXPIRED;
    }

    void delete() {
        if (sync != 0) {
            glDeleteSync(sync);
            sync = 0;
        }
    }
}
