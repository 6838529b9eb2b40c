package dev.phosphene.app.capture;

import dev.phosphene.app.LastResort;
import dev.phosphene.app.console.Messages;
import dev.phosphene.app.console.Progress;
import dev.phosphene.app.option.FrameSpan;
import dev.phosphene.app.sound.Silence;
import dev.phosphene.core.output.Output;
import dev.phosphene.core.output.Tier;
import dev.phosphene.core.time.FrameRate;

/** A process that captures painted frames, for tests that kill it: output, frames, milliseconds a frame, and a frame that never comes. */
final class CaptureChild {
    private static final long NEVER = 1_000_000;

    private CaptureChild() {}

    public static void main(String[] arguments) {
        Messages messages = new Messages(System.err, false);
        try (Interruption interruption = new Interruption(messages)) {
            Recipe recipe = Recipe.of(arguments[0], null);
            recipe.refuseUnwritable();
            FrameSpan span = new FrameSpan(0, Long.parseLong(arguments[1]));
            Output output = new Output(64, 48, Tier.DRAFT, 1, 1 / 48.0);
            Progress progress = new Progress(messages, span.count());
            long pause = Long.parseLong(arguments[2]);
            long stuck = Long.parseLong(arguments[3]);
            PaintedSource source = new PaintedSource(64, 48, frame -> frame == stuck ? NEVER : pause);
            Capture.run(
                    source, span, () -> recipe.open(output, FrameRate.FILM, new Silence(2)), progress, interruption);
        } catch (RuntimeException e) {
            System.exit(LastResort.explain(e, messages));
        }
    }
}
