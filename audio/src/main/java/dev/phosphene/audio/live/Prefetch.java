package dev.phosphene.audio.live;

import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.mix.Chunks;
import dev.phosphene.audio.stage.Chunk;
import java.util.Optional;
import java.util.TreeMap;

/** Chunks made ahead of the playhead on a thread of their own, so that feeding a device never waits for synthesis. */
final class Prefetch implements AutoCloseable {
    /** Chunks kept ready: four seconds. */
    private static final int AHEAD = 6;

    private final Chunks chunks;
    private final long last;
    private final TreeMap<Long, Chunk> made = new TreeMap<>();
    private final Thread maker;
    private long wanted;
    private boolean closing;

    Prefetch(Chunks chunks, double length) {
        this.chunks = chunks;
        this.last = Chunk.of(Rate.sample(length));
        this.maker = new Thread(this::make, "sound-ahead");
        maker.setDaemon(true);
        maker.start();
    }

    /** Whether the film has ended before this chunk. */
    boolean beyond(long number) {
        return number > last;
    }

    /** The chunk if it has been made; in any case it and those after it will be. */
    synchronized Optional<Chunk> ready(long number) {
        if (wanted != number) {
            wanted = number;
            made.headMap(number).clear();
            made.tailMap(number + AHEAD, false).clear();
        }
        notifyAll();
        return Optional.ofNullable(made.get(number));
    }

    private void make() {
        try {
            while (true) {
                long number = next();
                if (number < 0) {
                    return;
                }
                Chunk chunk = chunks.of(number);
                synchronized (this) {
                    if (number >= wanted && number <= wanted + AHEAD) {
                        made.put(number, chunk);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The first chunk that is missing; waits until one is. −1 when the player closes. */
    private synchronized long next() throws InterruptedException {
        while (!closing) {
            for (long k = Math.max(0, wanted); k <= Math.min(last, wanted + AHEAD); k++) {
                if (!made.containsKey(k)) {
                    return k;
                }
            }
            wait();
        }
        return -1;
    }

    @Override
    public synchronized void close() {
        closing = true;
        notifyAll();
    }
}
