package dev.phosphene.audio.space;

import dev.phosphene.audio.stage.Chunk;

/**
 * The octave above a signal: grains of 85 ms read at twice the speed, cross-faded on a grid that belongs to film time, so a chunk needs
 * only itself and the one before.
 */
final class Shimmer {
    private static final int GRAIN = 4096;
    private static final int HOP = GRAIN / 2;

    private Shimmer() {}

    /** The octave above {@code now}; signals of no length are silent. */
    static float[] of(float[] before, float[] now) {
        float[] out = new float[Chunk.SAMPLES];
        // grains that begin in the chunk before still sound at this one's start
        for (int start = -HOP; start < Chunk.SAMPLES; start += HOP) {
            for (int i = Math.max(0, -start); i < GRAIN && start + i < Chunk.SAMPLES; i++) {
                int from = start - GRAIN + 2 * i;
                float v = from < 0 ? at(before, Chunk.SAMPLES + from) : at(now, from);
                double window = StrictMath.sin(Math.PI * i / GRAIN);
                out[start + i] += (float) (window * window * v);
            }
        }
        return out;
    }

    private static float at(float[] signal, int i) {
        return i >= 0 && i < signal.length ? signal[i] : 0;
    }
}
