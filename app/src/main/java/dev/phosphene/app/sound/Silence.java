package dev.phosphene.app.sound;

import java.util.Arrays;

/** A sound in which nothing is heard, of any length. */
public record Silence(int channels) implements Sound {
    @Override
    public void read(long first, float[] interleaved, int count) {
        Arrays.fill(interleaved, 0, count * channels, 0f);
    }
}
