package dev.phosphene.app.capture;

import dev.phosphene.app.option.FrameSpan;
import dev.phosphene.app.picture.Exr;
import dev.phosphene.app.picture.LightPicture;
import java.nio.file.Path;
import java.util.Locale;

/** A folder of scene light, {@code frame-000360.exr} by frame number; each file appears whole or not at all. */
public final class LightFolder implements Interruption.Work {
    private final Path folder;
    private final FrameSpan span;
    private long written;
    private boolean stopped;

    public LightFolder(Path folder, FrameSpan span) {
        this.folder = folder;
        this.span = span;
    }

    /** Writes the next frame of the span, unless it was stopped. */
    public synchronized void write(LightPicture light) {
        if (stopped) {
            return;
        }
        Exr.write(light, folder.resolve(String.format(Locale.ROOT, "frame-%06d.exr", span.first() + written)));
        written++;
    }

    /** Waits for the file that is being written; no other follows. */
    @Override
    public synchronized String stop(long milliseconds) {
        stopped = true;
        return Stopped.sentence(span, written, folder, folder);
    }
}
