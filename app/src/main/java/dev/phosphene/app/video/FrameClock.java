package dev.phosphene.app.video;

import dev.phosphene.app.sound.Sound;
import dev.phosphene.core.time.FrameRate;

/** Counts frames and says how many sound samples they last; the sum over frames never drifts. */
final class FrameClock {
    private final FrameRate rate;
    private long frames;

    FrameClock(FrameRate rate) {
        this.rate = rate;
    }

    FrameRate rate() {
        return rate;
    }

    long frames() {
        return frames;
    }

    /** Samples that lie before the end of the last counted frame. */
    long samples() {
        return rate.samplesBefore(frames, Sound.RATE);
    }

    /** Counts one more frame and returns {@link #samples}. */
    long advance() {
        frames++;
        return samples();
    }
}
