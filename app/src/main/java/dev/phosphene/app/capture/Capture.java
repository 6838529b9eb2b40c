package dev.phosphene.app.capture;

import dev.phosphene.app.console.Progress;
import dev.phosphene.app.draw.FrameSource;
import dev.phosphene.app.option.FrameSpan;
import dev.phosphene.app.picture.Picture;
import java.util.function.BooleanSupplier;

/** A stretch of frames on its way into a sink: drawn here, encoded on another thread. */
public final class Capture {
    private Capture() {}

    /**
     * Draws and writes every frame of a span, and closes the sink.
     *
     * @param stop asked before every frame; once it says yes, what was drawn becomes a whole file under its working name
     * @return frames written; fewer than the span holds when it was stopped
     */
    public static long run(
            FrameSource source, FrameSpan span, FrameSink sink, Progress progress, BooleanSupplier stop) {
        try (SinkThread thread = new SinkThread(sink, source.width(), source.height())) {
            long frame = span.first();
            while (frame < span.end() && !stop.getAsBoolean()) {
                if (source.full()) {
                    hand(source, thread, progress);
                }
                source.begin(frame++);
            }
            while (source.waiting() > 0) {
                hand(source, thread, progress);
            }
            thread.finish(frame == span.end());
            return frame - span.first();
        }
    }

    /** The oldest frame under way goes from the GPU to the encoder. */
    private static void hand(FrameSource source, SinkThread thread, Progress progress) {
        Picture picture = thread.take();
        thread.put(source.take(picture), picture);
        progress.advance();
    }
}
