package dev.phosphene.audio.live;

import dev.phosphene.audio.mix.Chunks;
import dev.phosphene.audio.mix.Placing;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A film that is heard while it plays. The samples that have left the device are its clock: the picture follows the sound. A thread of its
 * own feeds the device every ten milliseconds; what a user asks for is done there, between fades too short to hear as such. Without a
 * device, or when it is lost, time goes on by the system's clock, and sound joins again at the right place when a device is there.
 */
public final class LivePlayer implements Transport {
    /** Milliseconds between two looks at the device. */
    private static final long PERIOD = 10;
    /** Nanoseconds between two attempts to find a device. */
    private static final long SEARCH = 1_000_000_000L;

    private final LongSupplier nanoseconds;
    private final Supplier<Optional<Output>> devices;
    private final Placing placing;
    private final Prefetch chunks;
    private final double gain;
    private final SilentTransport clock;
    private final BlockingQueue<Runnable> wishes = new LinkedBlockingQueue<>();
    private final Thread feeder;
    private volatile boolean closing;
    private volatile String state = "looking for a sound device";
    private @Nullable Voice voice;
    private long searched = Long.MIN_VALUE;

    /**
     * Opens a player that stands at the start.
     *
     * @param chunks the film's sound; it is asked ahead of time from a thread of its own
     * @param gain factor on the whole, which makes it as loud as a file
     * @param nanoseconds a clock that never goes back, such as {@code System::nanoTime}
     */
    public static LivePlayer open(
            Chunks chunks, Placing placing, double gain, double length, LongSupplier nanoseconds) {
        return new LivePlayer(chunks, placing, gain, length, nanoseconds, SoundCard::open);
    }

    LivePlayer(
            Chunks chunks,
            Placing placing,
            double gain,
            double length,
            LongSupplier nanoseconds,
            Supplier<Optional<Output>> devices) {
        this.nanoseconds = nanoseconds;
        this.devices = devices;
        this.placing = placing;
        this.gain = gain;
        this.chunks = new Prefetch(chunks, length);
        this.clock = new SilentTransport(nanoseconds);
        feeder = new Thread(this::feed, "sound-feeder");
        feeder.setDaemon(true);
        feeder.start();
    }

    @Override
    public double time() {
        return clock.time();
    }

    @Override
    public boolean playing() {
        return clock.playing();
    }

    @Override
    public double speed() {
        return clock.speed();
    }

    @Override
    public void play() {
        clock.play();
        wish(this::again);
    }

    @Override
    public void hold() {
        clock.hold();
        wish(this::again);
    }

    @Override
    public void seek(double seconds) {
        clock.seek(seconds);
        wish(this::again);
    }

    @Override
    public void speed(double factor) {
        clock.speed(Math.clamp(factor, 0.1, 8));
        wish(this::again);
    }

    @Override
    public String state() {
        return state;
    }

    private void wish(Runnable wish) {
        wishes.add(wish);
    }

    /** What the feeder does until the player is closed. */
    private void feed() {
        try {
            while (!closing) {
                Runnable wish = wishes.poll(PERIOD, TimeUnit.MILLISECONDS);
                if (wish != null) {
                    // of several wishes only where they end matters
                    wishes.clear();
                    wish.run();
                }
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            drop();
        }
    }

    private void look() {
        Voice now = voice;
        if (now == null) {
            find();
            return;
        }
        if (!now.output().connected() && !now.output().reopen()) {
            drop();
            state = "the sound device is gone; the film goes on";
            return;
        }
        now.feed();
        follow(now);
    }

    /** The clock is set by what has been heard: gently while they agree, at once when they do not. */
    private void follow(Voice now) {
        if (!clock.playing() || !now.sounding()) {
            return;
        }
        double heard = now.time();
        double ahead = clock.time() - heard;
        if (Math.abs(ahead) > 0.12) {
            again();
        } else if (Math.abs(ahead) > 0.0005) {
            clock.nudge(-0.02 * ahead);
        }
    }

    private void find() {
        long t = nanoseconds.getAsLong();
        if (searched != Long.MIN_VALUE && t - searched < SEARCH) {
            return;
        }
        searched = t;
        Optional<Output> found = devices.get();
        if (found.isEmpty()) {
            state = "no sound device; the film plays silently";
            return;
        }
        voice = new Voice(found.get(), placing, chunks, gain);
        state = found.get().name();
        again();
    }

    /** Lets the sound begin where the clock is, or be still. */
    private void again() {
        Voice now = voice;
        if (now == null) {
            return;
        }
        if (clock.playing()) {
            now.start(clock::time, clock.speed());
        } else {
            now.stop();
        }
    }

    private void drop() {
        if (voice != null) {
            voice.close();
            voice = null;
        }
    }

    @Override
    public void close() {
        closing = true;
        try {
            feeder.join(2000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        chunks.close();
    }
}
