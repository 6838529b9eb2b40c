package dev.phosphene.audio.mix;

import dev.phosphene.audio.dsp.Level;
import dev.phosphene.audio.stage.Chunk;
import java.util.LinkedHashMap;
import java.util.function.LongFunction;

/** The finished sound: the mix at its gain, limited. A chunk needs the mix of the chunks beside it. */
final class Master {
    /** Largest true peak of a finished sound: −1.5 dBTP. Other meters find two tenths more, a codec may add as much; all stay under −1. */
    static final double CEILING = Level.factor(-1.5);

    private final Layout layout;
    private final LongFunction<float[]> mix;
    private final double gain;
    private final Limiter limiter;
    private final LinkedHashMap<Long, float[]> kept = new LinkedHashMap<>();

    /**
     * A master.
     *
     * @param mix interleaved mix of a chunk
     * @param gain factor on the mix
     * @param ceiling largest true peak
     */
    Master(Layout layout, LongFunction<float[]> mix, double gain, double ceiling) {
        this.layout = layout;
        this.mix = mix;
        this.gain = gain;
        this.limiter = new Limiter(ceiling);
    }

    float[] chunk(long number) {
        int channels = layout.channelCount();
        int margin = Limiter.MARGIN * channels;
        int size = Chunk.SAMPLES * channels;
        float[] around = new float[size + 2 * margin];
        float[] before = mixed(number - 1);
        float[] now = mixed(number);
        float[] after = mixed(number + 1);
        System.arraycopy(before, size - margin, around, 0, margin);
        System.arraycopy(now, 0, around, margin, size);
        System.arraycopy(after, 0, around, margin + size, margin);
        for (int i = 0; i < around.length; i++) {
            around[i] *= (float) gain;
        }
        return limiter.limit(around, channels);
    }

    private float[] mixed(long number) {
        float[] found = kept.get(number);
        if (found == null) {
            found = number < 0 ? new float[Chunk.SAMPLES * layout.channelCount()] : mix.apply(number);
            kept.put(number, found);
            if (kept.size() > 3) {
                kept.remove(kept.firstEntry().getKey());
            }
        }
        return found;
    }
}
