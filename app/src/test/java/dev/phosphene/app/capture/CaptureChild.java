package dev.phosphene.app.capture;

import dev.phosphene.app.LastResort;
import dev.phosphene.app.console.Messages;
import dev.phosphene.app.console.Progress;
import dev.phosphene.app.option.FrameSpan;
import dev.phosphene.app.sound.Silence;
import dev.phosphene.core.output.Output;
import dev.phosphene.core.output.Tier;
import dev.phosphene.core.time.FrameRate;

/** A process that captures painted frames, for tests that kill it: output, frames, milliseconds a frame. */
final class CaptureChild {
    private CaptureChild() {}

    public static void main(String[] arguments) {
        Messages messages = new Messages(System.err, false);
        try (Interruption interruption = new Interruption()) {
            Recipe recipe = Recipe.of(arguments[0], null);
            recipe.refuseUnwritable();
            FrameSpan span = new FrameSpan(0, Long.parseLong(arguments[1]));
            Output output = new Output(64, 48, Tier.DRAFT, 1, 1 / 48.0);
            FrameSink sink = recipe.open(output, FrameRate.FILM, () -> new Silence(2));
            Progress progress = new Progress(messages, span.count());
            long pause = Long.parseLong(arguments[2]);
            long written = Capture.run(new PaintedSource(64, 48), span, sink, progress, () -> {
                sleep(pause);
                return interruption.asked();
            });
            messages.say("wrote " + written);
        } catch (RuntimeException e) {
            System.exit(LastResort.explain(e, messages));
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
