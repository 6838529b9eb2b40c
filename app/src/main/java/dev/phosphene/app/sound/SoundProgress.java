package dev.phosphene.app.sound;

import dev.phosphene.app.console.Messages;
import dev.phosphene.app.console.Progress;
import dev.phosphene.audio.mix.Making;
import dev.phosphene.audio.stage.Chunk;
import org.jspecify.annotations.Nullable;

/** A progress line for each pass through a film's sound, counted in seconds of it. */
public final class SoundProgress implements Making {
    private final Messages messages;
    private @Nullable Progress line;

    public SoundProgress(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void made(Pass pass, long done, long all) {
        if (done == 1) {
            begin(pass == Pass.SOUNDING ? "making the sound" : "measuring the sound", seconds(all));
        }
        reach(seconds(done));
        if (done == all) {
            end();
        }
    }

    /** Begins a pass of the program's own. */
    public void begin(String doing, long seconds) {
        end();
        line = new Progress(messages, doing + ", second", "seconds", Math.max(1, seconds));
    }

    /** As many seconds are done. */
    public void reach(long seconds) {
        if (line != null) {
            line.advanceTo(seconds);
        }
    }

    public void end() {
        if (line != null) {
            line.end();
        }
        line = null;
    }

    private static long seconds(long chunks) {
        return Chunk.firstSample(chunks) / Sound.RATE;
    }
}
