package dev.phosphene.audio.space;

import dev.phosphene.audio.dsp.Fourier;
import dev.phosphene.audio.dsp.Work;
import dev.phosphene.audio.stage.Chunk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.LongFunction;

/**
 * A room's answer to two sends, left and right, from six directions: partitioned convolution, a partition a chunk. A finite response
 * has a finite memory, so an answer depends on the sends of the last few chunks and on nothing else; they are asked for again when they
 * are not at hand.
 *
 * <p>Source: Kulp 1988, "Digital equalization using Fourier transform techniques" (overlap-save, uniform partitions).
 */
public final class Convolver {
    private static final int SIZE = 2 * Chunk.SAMPLES;
    private static final float[] NONE = {};

    private final int partitions;
    /** Spectra by side, direction, partition. */
    private final float[][][][] responses;

    private final LongFunction<float[][]> sends;
    private final ExecutorService workers;
    private final Fourier fourier = new Fourier(SIZE);
    private final Map<Long, float[][]> spectra = new HashMap<>();

    /**
     * Makes a room.
     *
     * @param sends the two signals sent into it in a chunk; one of no length is silence
     */
    public Convolver(Acoustics room, LongFunction<float[][]> sends, ExecutorService workers) {
        this.sends = sends;
        this.workers = workers;
        List<Future<float[][]>> made = new ArrayList<>();
        for (int i = 0; i < 2 * Directions.COUNT; i++) {
            int side = i / Directions.COUNT;
            int direction = i % Directions.COUNT;
            made.add(workers.submit(() -> partitioned(ImpulseResponse.of(room, side, direction))));
        }
        responses = new float[2][Directions.COUNT][][];
        int longest = 0;
        for (int i = 0; i < made.size(); i++) {
            float[][] response = Work.done(made.get(i));
            responses[i / Directions.COUNT][i % Directions.COUNT] = response;
            longest = Math.max(longest, response.length);
        }
        partitions = longest;
    }

    private float[][] partitioned(float[] response) {
        float[][] parts = new float[(response.length + Chunk.SAMPLES - 1) / Chunk.SAMPLES][];
        for (int p = 0; p < parts.length; p++) {
            parts[p] = new float[SIZE];
            int from = p * Chunk.SAMPLES;
            System.arraycopy(response, from, parts[p], 0, Math.min(Chunk.SAMPLES, response.length - from));
            fourier.forward(parts[p]);
        }
        return parts;
    }

    /** What comes back in a chunk, by direction; a signal of no length is silence. */
    public float[][] answer(long chunk) {
        spectra.keySet().removeIf(k -> k <= chunk - partitions || k > chunk);
        boolean heard = false;
        // oldest first: sends made in order cost least
        for (int p = partitions - 1; p >= 0; p--) {
            float[][] spectrum = spectrum(chunk - p);
            heard |= spectrum[0].length > 0 || spectrum[1].length > 0;
        }
        float[][] out = new float[Directions.COUNT][];
        Arrays.fill(out, Chunk.SILENCE);
        if (heard) {
            List<Future<float[]>> answers = new ArrayList<>();
            for (int d = 0; d < out.length; d++) {
                int direction = d;
                answers.add(workers.submit(() -> answer(chunk, direction)));
            }
            for (int d = 0; d < out.length; d++) {
                out[d] = Work.done(answers.get(d));
            }
        }
        return out;
    }

    private float[] answer(long chunk, int direction) {
        float[] sum = new float[SIZE];
        for (int side = 0; side < 2; side++) {
            float[][] response = responses[side][direction];
            for (int p = 0; p < response.length; p++) {
                float[] spectrum = spectrum(chunk - p)[side];
                if (spectrum.length > 0) {
                    fourier.addProduct(sum, spectrum, response[p]);
                }
            }
        }
        fourier.back(sum);
        float[] out = new float[Chunk.SAMPLES];
        System.arraycopy(sum, Chunk.SAMPLES, out, 0, Chunk.SAMPLES);
        return out;
    }

    /** Spectra of both sends over the chunk before and this one. */
    private float[][] spectrum(long chunk) {
        float[][] found = spectra.get(chunk);
        if (found == null) {
            found = new float[][] {transformed(chunk, 0), transformed(chunk, 1)};
            spectra.put(chunk, found);
        }
        return found;
    }

    private float[] transformed(long chunk, int side) {
        float[] before = sends.apply(chunk - 1)[side];
        float[] now = sends.apply(chunk)[side];
        if (before.length == 0 && now.length == 0) {
            return NONE;
        }
        float[] both = new float[SIZE];
        System.arraycopy(before, 0, both, 0, before.length);
        System.arraycopy(now, 0, both, Chunk.SAMPLES, now.length);
        fourier.forward(both);
        return both;
    }
}
