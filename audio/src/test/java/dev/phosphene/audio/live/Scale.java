package dev.phosphene.audio.live;

import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.mix.Recording;
import dev.phosphene.audio.stage.Chunk;

/** A recording that says where it is: its left channel is the film's sample number divided by 2^23, its right one a half. */
final class Scale implements Recording {
    static final float RIGHT = 0.5f;

    /** Film seconds of a sample, whatever its gain; not a number for silence. */
    static double seconds(float left, float right) {
        return right < 1e-5f ? Double.NaN : (double) left / right * RIGHT * (1 << 23) / Rate.HZ;
    }

    @Override
    public float[] chunk(long number) {
        float[] samples = new float[2 * Chunk.SAMPLES];
        for (int i = 0; i < Chunk.SAMPLES; i++) {
            samples[2 * i] = (Chunk.firstSample(number) + i) / (float) (1 << 23);
            samples[2 * i + 1] = RIGHT;
        }
        return samples;
    }

    @Override
    public boolean kept(long number) {
        return true;
    }

    @Override
    public boolean keep(long from) {
        return false;
    }

    @Override
    public void close() {}
}
