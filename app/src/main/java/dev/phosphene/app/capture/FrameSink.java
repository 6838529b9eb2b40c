package dev.phosphene.app.capture;

import dev.phosphene.app.picture.Picture;
import java.nio.file.Path;

/** Where frames go, in order, written by one thread. Closing before {@link #finish} leaves what was finished under a working name. */
public sealed interface FrameSink extends AutoCloseable permits MovieSink, FolderSink {
    /** Adds the next frame. */
    void write(long frame, Picture picture);

    /** Completes the work and gives it its final name. */
    void finish();

    /** Completes what there is under its working name: the capture was stopped before its end. */
    void finishPart();

    /**
     * Keeps under its working name what can be read if the process ended now, or removes that file if it is nothing; for another thread, while
     * the writing one is busy and will not come back.
     *
     * @return whether there is something
     */
    boolean keepFinished();

    /** Where the whole work lies in the end. */
    Path whole();

    /** Where what was finished lies until {@link #finish}. */
    Path part();

    @Override
    void close();
}
