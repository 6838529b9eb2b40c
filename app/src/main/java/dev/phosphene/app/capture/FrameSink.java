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

    /** Where what was finished lies until {@link #finish}. */
    Path part();

    @Override
    void close();
}
