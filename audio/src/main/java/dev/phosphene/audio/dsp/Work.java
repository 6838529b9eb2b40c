package dev.phosphene.audio.dsp;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Work shared out among threads; what comes back is put together in a fixed order, so threads never change a bit. */
public final class Work {
    /** Milliseconds in which a thread ends that means to. */
    private static final long MOST_PATIENCE = 1500;

    private Work() {}

    /** The result of a task, or what it threw. */
    public static <T> T done(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("making sound was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException own) {
                throw own;
            }
            if (e.getCause() instanceof Error own) {
                throw own;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Waits until a thread that was told to end has ended, but not for ever. */
    public static void ended(Thread thread) {
        try {
            thread.join(MOST_PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
