package dev.phosphene.render.gl;

import static org.lwjgl.opengl.GL45C.*;

/**
 * How long the GPU takes for one stretch of the frame. Results come some frames later and never stall; timestamps mean nothing on
 * {@linkplain Limits#software software} renderers.
 */
public final class TimerQuery implements AutoCloseable {
    private static final int FRAMES = 4;

    private final Lifetime life;
    private final int[] names = new int[2 * FRAMES];
    private int frame;
    private long nanoseconds;

    public TimerQuery(Gpu gpu, String label) {
        glCreateQueries(GL_TIMESTAMP, names);
        this.life = gpu.own("timer query '" + label + "'", () -> glDeleteQueries(names));
    }

    /** Marks the start. */
    public void start() {
        collect();
        glQueryCounter(names[2 * (frame % FRAMES)], GL_TIMESTAMP);
    }

    /** Marks the end. */
    public void stop() {
        glQueryCounter(names[2 * (frame % FRAMES) + 1], GL_TIMESTAMP);
        frame++;
    }

    private void collect() {
        if (frame < FRAMES) {
            return;
        }
        int start = names[2 * (frame % FRAMES)];
        int stop = names[2 * (frame % FRAMES) + 1];
        if (glGetQueryObjecti(stop, GL_QUERY_RESULT_AVAILABLE) != 0) {
            nanoseconds = glGetQueryObjecti64(stop, GL_QUERY_RESULT) - glGetQueryObjecti64(start, GL_QUERY_RESULT);
        }
    }

    /** The latest known duration in nanoseconds; 0 before the first is known. */
    public long nanoseconds() {
        return nanoseconds;
    }

    @Override
    public void close() {
        life.end();
    }
}
