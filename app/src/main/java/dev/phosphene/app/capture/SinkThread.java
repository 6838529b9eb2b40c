package dev.phosphene.app.capture;

import dev.phosphene.app.option.FrameSpan;
import dev.phosphene.app.picture.Picture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** The thread that encodes and writes while the next frames are drawn. A few pictures go round between it and the drawing thread. */
final class SinkThread implements Interruption.Work, AutoCloseable {
    /** One being drawn, one being encoded, two to level out slow frames. */
    private static final int PICTURES = 4;

    private record Job(long frame, @Nullable Picture picture) {}

    /** After pictures come at most an end, a stop and a close. */
    private static final int ENDS = 3;

    private static final long END = -1;
    private static final long END_OF_PART = -2;

    private final FrameSink sink;
    private final FrameSpan span;
    private final List<Picture> pictures = new ArrayList<>();
    private final BlockingQueue<Picture> free = new ArrayBlockingQueue<>(PICTURES);
    private final BlockingQueue<Job> work = new ArrayBlockingQueue<>(PICTURES + ENDS);
    private final Thread thread = new Thread(this::run, "encoder");
    private volatile @Nullable Throwable failure;
    private volatile long written;

    /** Starts; from now on only this thread uses the sink, and closes it in the end. */
    SinkThread(FrameSink sink, FrameSpan span, int width, int height) {
        this.sink = sink;
        this.span = span;
        for (int i = 0; i < PICTURES; i++) {
            Picture picture = new Picture(width, height);
            pictures.add(picture);
            free.add(picture);
        }
        thread.start();
    }

    /** A picture to draw into; waits until one is free. */
    Picture take() {
        Picture picture = waitFor(free);
        rethrow();
        return picture;
    }

    /** Hands a drawn picture on. */
    void put(long frame, Picture picture) {
        work.add(new Job(frame, picture));
    }

    /** Lets the sink write all it was given and complete the work. */
    void finish() {
        rethrow();
        work.add(new Job(END, null));
        join();
        rethrow();
    }

    private void run() {
        try (sink) {
            while (true) {
                Job job = waitFor(work);
                if (job.picture == null) {
                    complete(job.frame);
                    return;
                }
                sink.write(job.frame, job.picture);
                written++;
                free.add(job.picture);
            }
        } catch (Throwable e) {
            failure = e;
            // Wakes a drawing thread that waits for a picture.
            free.offer(pictures.getFirst());
        }
    }

    private void complete(long end) {
        if (end == END) {
            sink.finish();
        } else if (end == END_OF_PART) {
            sink.finishPart();
        }
    }

    private void rethrow() {
        Throwable thrown = failure;
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
    }

    /** Makes a whole file of what it was given so far. What was being drawn is left; what cannot be encoded in time is, too. */
    @Override
    public String stop(long milliseconds) {
        work.add(new Job(END_OF_PART, null));
        try {
            if (thread.join(Duration.ofMillis(milliseconds))) {
                return Stopped.sentence(span, written, sink.part(), sink.whole());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts a capture's threads", e);
        }
        return Stopped.late(sink.part(), sink.keepFinished());
    }

    private static <T> T waitFor(BlockingQueue<T> queue) {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts a capture's threads", e);
        }
    }

    private void join() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts a capture's threads", e);
        }
    }

    /** Stops without completing the work if it still runs, and frees the pictures. */
    @Override
    public void close() {
        work.clear();
        work.add(new Job(Long.MIN_VALUE, null));
        join();
        pictures.forEach(Picture::close);
    }
}
