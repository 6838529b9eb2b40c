package dev.phosphene.app.capture;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C and kill: asks the capture to stop, and keeps the process alive until what was drawn is a whole file. */
public final class Interruption implements AutoCloseable {
    /** Promised to the user: after this the process ends, finished or not. */
    private static final int PATIENCE_SECONDS = 5;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "interruption");
    private volatile boolean asked;

    public Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether the process was asked to stop. */
    public boolean asked() {
        return asked;
    }

    @SuppressWarnings("ResultOfMethodCallIgnored")
    private void stop() {
        asked = true;
        try {
            boolean inTime = done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assert inTime || asked;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The work is whole; the process may end. */
    @Override
    public void close() {
        done.countDown();
        if (!asked) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
