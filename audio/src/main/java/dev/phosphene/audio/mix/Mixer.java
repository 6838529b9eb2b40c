package dev.phosphene.audio.mix;

import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.stage.Chunk;
import org.jspecify.annotations.Nullable;

/**
 * The mix of a film by OpenAL, chunk by chunk. Chunks in order run on; any other begins one chunk early, so that whatever OpenAL
 * remembers is as it would have been.
 */
final class Mixer implements AutoCloseable {
    /** Samples between two placings of sources, and the most OpenAL mixes at a time. */
    private static final int STEP = 1024;

    private final Layout layout;
    private final Placing placing;
    private final Chunks chunks;
    private final Subwoofer subwoofer;
    /** Number of the channel for low-frequency effects; none is −1. */
    private final int lfe;

    private @Nullable Loopback loopback;
    private @Nullable SourceGraph graph;
    private @Nullable Chunk before;
    private @Nullable Chunk now;
    private long next = Long.MIN_VALUE;

    Mixer(Layout layout, Placing placing, Chunks chunks) {
        this.layout = layout;
        this.placing = placing;
        this.chunks = chunks;
        this.subwoofer = new Subwoofer(placing.players());
        this.lfe = layout.channels().indexOf("LFE");
    }

    /** The mix of a chunk, interleaved. */
    float[] chunk(long number) {
        if (number < 0) {
            return new float[Chunk.SAMPLES * layout.channelCount()];
        }
        try {
            if (number != next) {
                begin(Math.max(0, number - 1));
                if (number > 0) {
                    run(number - 1);
                }
            }
            return run(number);
        } finally {
            // the next chunk may be another thread's, and this one may end
            Loopback.release();
        }
    }

    private void begin(long number) {
        close();
        loopback = new Loopback(layout);
        graph = new SourceGraph(placing);
        graph.place(Rate.seconds(Chunk.firstSample(number)));
        before = lfe >= 0 ? chunks.of(number - 1) : null;
        now = chunks.of(number);
        graph.queue(now);
        graph.play();
    }

    private float[] run(long number) {
        // the next chunk is queued before this one ends, so that no source ever runs dry
        Chunk ahead = chunks.of(number + 1);
        Loopback device = loopback;
        SourceGraph sources = graph;
        Chunk past = before;
        Chunk present = now;
        if (device == null || sources == null || present == null) {
            throw new IllegalStateException("the mix has not begun");
        }
        device.use();
        sources.queue(ahead);
        int channels = layout.channelCount();
        float[] out = new float[Chunk.SAMPLES * channels];
        float[] part = new float[STEP * channels];
        for (int at = 0; at < Chunk.SAMPLES; at += STEP) {
            sources.place(Rate.seconds(Chunk.firstSample(number) + at + STEP / 2));
            device.mix(part, STEP);
            System.arraycopy(part, 0, out, at * channels, part.length);
        }
        if (sources.reclaim() != 1 || !sources.playing()) {
            throw new IllegalStateException("OpenAL did not play one chunk in one chunk's time");
        }
        if (past != null) {
            float[] felt = subwoofer.chunk(past, present);
            for (int i = 0; i < felt.length; i++) {
                out[i * channels + lfe] += felt[i];
            }
            before = present;
        }
        now = ahead;
        next = number + 1;
        return out;
    }

    @Override
    public void close() {
        if (loopback != null) {
            loopback.use();
            if (graph != null) {
                graph.close();
            }
            loopback.close();
        }
        loopback = null;
        graph = null;
    }
}
