package dev.phosphene.app.capture;

import dev.phosphene.app.option.FrameSpan;
import java.nio.file.Path;

/** What is said of a capture that was interrupted: how far it came, where that lies, how to go on. */
final class Stopped {
    private Stopped() {}

    /**
     * The sentence for a capture whose frames are all whole.
     *
     * @param written frames of the span
     * @param part where they are
     * @param whole where the whole span would be
     */
    static String sentence(FrameSpan span, long written, Path part, Path whole) {
        if (written == span.count()) {
            return whole + " is done.";
        }
        if (written == 0) {
            return "stopped before the first frame; nothing was written.";
        }
        String other = part.equals(whole) ? "." : " into another file.";
        return "stopped after " + written + " of " + span.count() + " frames; they are in " + part
                + ". The rest is --frames " + (span.first() + written) + ":" + span.end() + other;
    }

    /** The sentence for a capture whose encoder could not end in time. */
    static String late(Path part, boolean some) {
        return some
                ? "stopped; the last frames could not be encoded in time. Those before are in " + part
                        + ": phosphene probe " + part + " counts them."
                : "stopped; no frame could be encoded in time, nothing was kept.";
    }
}
