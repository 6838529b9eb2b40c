package dev.phosphene.app.capture;

import dev.phosphene.app.console.Progress;
import dev.phosphene.app.draw.FrameSource;
import dev.phosphene.app.option.FrameSpan;
import dev.phosphene.app.picture.Picture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A stretch of frames on its way into a sink: drawn here, encoded on another thread. */
public final class Capture {
    private Capture() {}

    /** Draws and writes every frame of a span, and closes the sink. */
    public static void run(FrameSource source, FrameSpan span, FrameSink sink, Progress progress) {
        run(source, span, new SinkThread(sink, span, source.width(), source.height()), progress, () -> false);
    }

    /**
     * The same; an interruption makes a whole file of what was drawn, under its working name.
     *
     * @param sink opened where an interruption knows of it
     * @return whether it reached the end
     */
    public static boolean run(
            FrameSource source,
            FrameSpan span,
            Supplier<FrameSink> sink,
            Progress progress,
            Interruption interruption) {
        SinkThread thread = interruption.begin(() -> new SinkThread(sink.get(), span, source.width(), source.height()));
        return run(source, span, thread, progress, interruption::asked);
    }

    private static boolean run(
            FrameSource source, FrameSpan span, SinkThread sink, Progress progress, BooleanSupplier stop) {
        try (sink) {
            long frame = span.first();
            while (frame < span.end() || source.waiting() > 0) {
                if (stop.getAsBoolean()) {
                    return false;
                }
                if (source.full() || frame == span.end()) {
                    Picture picture = sink.take();
                    sink.put(source.take(picture), picture);
                    progress.advance();
                } else {
                    source.begin(frame++);
                }
            }
            sink.finish();
            return true;
        }
    }
}
