package dev.phosphene.audio.live;

import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Work;
import dev.phosphene.audio.mix.Recording;
import dev.phosphene.audio.stage.Chunk;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A film's sound made ahead of the playhead on a thread of its own, so that nothing which must not wait ever does. With time to spare it
 * goes on making what the cache does not hold yet.
 */
final class Prefetch implements AutoCloseable {
    /** Chunks kept ready: seven seconds. */
    private static final int AHEAD = 10;

    private final Supplier<Recording> recording;
    private final double length;
    private final boolean loop;
    private final long last;
    private final AtomicReferenceArray<@Nullable Ready> slots = new AtomicReferenceArray<>(AHEAD + 2);
    private final Thread maker;
    private volatile String fault = "";
    private boolean allowed;
    private boolean closing;
    private long aimed;
    /** Chunks that are given up as too late where nothing is kept; more of them each time that the film overtakes what is made. */
    private int lead = 1;
    /** The chunk being made; those after it follow, because chunks out of order cost several times as much. −1 for none. */
    private long cursor = -1;

    /** A chunk that can be heard. */
    private record Ready(long number, float[] samples) {}

    /**
     * Begins to make the start of a film, as far as the cache has it.
     *
     * @param recording opened on the thread that makes
     * @param seconds length of the film
     */
    Prefetch(Supplier<Recording> recording, double seconds, boolean loop) {
        this.recording = recording;
        this.length = seconds * Rate.HZ;
        this.loop = loop;
        this.last = Math.max(0, Chunk.of(Rate.sample(seconds) - 1));
        this.maker = new Thread(this::make, "sound-ahead");
        maker.setDaemon(true);
        maker.start();
    }

    /** The film's sample at a place in what may be many rounds of it; −1 where it has none. */
    long sample(long place) {
        long round = loop ? (long) Math.floor(place / length) : 0;
        long own = place - Math.round(round * length);
        return own < 0 || own >= length ? -1 : own;
    }

    /** Samples from the nearer end of the film, where something was or will be cut off. */
    double fromEdge(double place) {
        double own = loop ? place - Math.floor(place / length) * length : place;
        return loop && place >= length ? Math.min(own, length - own) : length - own;
    }

    /** The finished samples of a chunk, if they are there. Never waits. */
    float @Nullable [] chunk(long number) {
        for (int i = 0; i < slots.length(); i++) {
            Ready ready = slots.get(i);
            if (ready != null && ready.number == number) {
                return ready.samples;
            }
        }
        return null;
    }

    /** Whether a place can be heard. */
    boolean ready(long place) {
        long own = sample(place);
        return own < 0 || chunk(Chunk.of(own)) != null;
    }

    /** Whether the film is where its sound is still being made. */
    synchronized boolean making() {
        return allowed && fault.isEmpty() && chunk(aimed) == null;
    }

    /** Whether all that will be heard soon is there. */
    synchronized boolean settled() {
        for (int i = 0; i < AHEAD; i++) {
            long number = ahead(i);
            if (number >= 0 && chunk(number) == null) {
                return false;
            }
        }
        return true;
    }

    /** What keeps this film silent; empty if nothing does. */
    String fault() {
        return fault;
    }

    /** Says where the film is. */
    synchronized void aim(double seconds) {
        long number = Chunk.of(Math.max(0, sample(Rate.sample(Math.max(0, seconds)))));
        if (number != aimed) {
            if (number != aimed + 1) {
                lead = 1;
                cursor = -1;
            }
            aimed = number;
            notifyAll();
        }
    }

    /** From now on what the cache does not hold may be made, which takes processors from the picture. */
    synchronized void allow() {
        allowed = true;
        notifyAll();
    }

    private void make() {
        try (Recording own = recording.get()) {
            boolean more = true;
            for (long number = next(own, true); number >= -1; number = next(own, more)) {
                if (number >= 0 && own.kept(number)) {
                    put(new Ready(number, own.chunk(number)));
                } else if (number >= 0) {
                    // piece by piece, because meanwhile another may be wanted, or none
                    own.keep(number);
                } else {
                    more = own.keep(Math.min(last, aimed() + AHEAD));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            fault = String.valueOf(e.getMessage());
        }
    }

    private synchronized long aimed() {
        return aimed;
    }

    /** The first chunk that is missing; −1 when none is and there is time to spare; −2 when the player closes. */
    private synchronized long next(Recording own, boolean more) throws InterruptedException {
        while (!closing) {
            for (int i = 0; i < AHEAD; i++) {
                long number = ahead(i);
                if (number >= 0 && chunk(number) == null && own.kept(number)) {
                    return number;
                }
            }
            long number = allowed ? late() : -1;
            if (number >= 0 || allowed && more) {
                return number;
            }
            wait();
        }
        return -2;
    }

    /** The chunk to make next where nothing is kept; −1 for none. */
    private long late() {
        int from = lead;
        if (cursor >= 0) {
            int reached = 0;
            while (reached < AHEAD && ahead(reached) != cursor) {
                reached++;
            }
            lead = reached < AHEAD ? lead : Math.min(AHEAD - 2, 2 * lead);
            from = reached < AHEAD ? reached : lead;
        }
        for (int i = 0; i < AHEAD; i++) {
            boolean onward = from + i < AHEAD;
            long number = ahead(onward ? from + i : AHEAD - 1 - i);
            if (number >= 0 && chunk(number) == null) {
                cursor = onward ? number : cursor;
                return number;
            }
        }
        return -1;
    }

    /** The chunk so many after the present one; −1 after the film's end. */
    private long ahead(int chunks) {
        long number = aimed + chunks;
        return number <= last ? number : loop ? number % (last + 1) : -1;
    }

    private synchronized void put(Ready made) {
        for (int i = 0; i < slots.length(); i++) {
            Ready ready = slots.get(i);
            if (ready == null || !wanted(ready.number)) {
                slots.set(i, made);
                return;
            }
        }
    }

    /** Whether a chunk is still needed: the one before the present may still be fading. */
    private boolean wanted(long number) {
        if (number == aimed - 1) {
            return true;
        }
        for (int i = 0; i < AHEAD; i++) {
            if (ahead(i) == number) {
                return true;
            }
        }
        return false;
    }

    /** Makes no more; does not wait for what is being made. */
    @Override
    public synchronized void close() {
        closing = true;
        notifyAll();
    }

    /** Waits, after {@link #close}, until nothing is being made. */
    void ended() {
        Work.ended(maker);
    }
}
