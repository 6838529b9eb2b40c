package dev.phosphene.app.capture;

import dev.phosphene.app.console.Messages;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Ctrl-C and kill: what was drawn is made whole, and where it lies and how to go on is said, before the process ends. The frame under way
 * is not waited for when it takes long.
 */
public final class Interruption implements AutoCloseable {
    /** For the encoder. With the grace below it stays within the three seconds promised to the user: the end of a process that draws in software takes one. */
    private static final long PATIENCE_MILLISECONDS = 1600;
    /** For the frame under way: GPU drivers like to be let go, but not at any price. */
    private static final long GRACE_MILLISECONDS = 500;

    /** Work that can be brought to an end from outside. */
    public interface Work {
        /** Brings it to an end, within so many milliseconds as far as it can, and says in a sentence what there is now. */
        String stop(long milliseconds);
    }

    private final Messages messages;
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "interruption");
    private @Nullable Work work;
    private volatile boolean asked;

    public Interruption(Messages messages) {
        this.messages = messages;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether the process was asked to stop. Then it ends soon, and what there is to say is said here. */
    public boolean asked() {
        return asked;
    }

    /** Begins work that leaves something behind. Once the process was asked to stop nothing begins, and this returns no more. */
    public synchronized <T extends Work> T begin(Supplier<T> beginning) {
        T begun = beginning.get();
        work = begun;
        return begun;
    }

    @SuppressWarnings("ResultOfMethodCallIgnored")
    private synchronized void stop() {
        asked = true;
        String sentence = work == null
                ? "stopped before the first frame; nothing was written."
                : work.stop(PATIENCE_MILLISECONDS);
        if (messages.terminal()) {
            messages.endLine();
        }
        messages.say(sentence);
        if (work == null) {
            return;
        }
        try {
            boolean inTime = done.await(GRACE_MILLISECONDS, TimeUnit.MILLISECONDS);
            assert inTime || asked;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The work is over; an interruption is the process's own affair again. */
    @Override
    public void close() {
        done.countDown();
        if (!asked) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The process ends already, and the hook speaks for it.
                asked = true;
            }
        }
    }
}
