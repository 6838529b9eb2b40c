package dev.phosphene.audio.live;

import dev.phosphene.audio.dsp.Work;
import dev.phosphene.audio.mix.Layout;
import dev.phosphene.audio.mix.Recording;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A film that is heard while it plays. The samples that have left the device are its clock: the picture follows the sound. Without a
 * device, or when it is lost, time goes on by the steady clock, and sound joins again at the right place when a device is there. A thread
 * of its own finds devices, asks them how far they are and sees that sound is made ahead.
 */
public final class LivePlayer implements Transport {
    /** Milliseconds between two looks at the device. */
    private static final long PERIOD = 10;
    /** Nanoseconds between two attempts to find a device. */
    private static final long SEARCH = 1_000_000_000L;
    /** Milliseconds in which the last fade leaves the device. */
    private static final long GOODBYE = 80;
    /** Full volume, and a step of it. */
    private static final int FULL = 100;

    private static final int STEP = 5;

    private final LongSupplier nanoseconds;
    private final Supplier<Optional<Output>> devices;
    private final boolean loop;
    private final FilmClock clock;
    private @Nullable Thread keeper;

    // what follows is the keeper's own
    private @Nullable Output output;
    private @Nullable Hearing hearing;
    private long searched;
    private boolean searching;
    private @Nullable Programme prepared;
    private @Nullable Layout preparedFor;

    // what follows is changed under this object's lock
    private @Nullable Deck deck;
    private @Nullable Prefetch film;
    private @Nullable Programme programme;
    private boolean begun;
    private int volume = FULL;
    private boolean muted;
    private long starvedBefore;
    private volatile String device = "";
    private String absent = "no sound device; the film plays silently";
    private volatile boolean closing;

    /** What is performed. */
    private record Programme(Function<Layout, Recording> recordings, double length) {}

    LivePlayer(Supplier<Optional<Output>> devices, boolean loop, LongSupplier nanoseconds) {
        this.devices = devices;
        this.loop = loop;
        this.nanoseconds = nanoseconds;
        this.clock = new FilmClock(nanoseconds);
    }

    /**
     * Opens a player that stands at the start and has nothing to play yet.
     *
     * @param venue what the device's channels are wanted to be
     * @param nanoseconds a clock that never goes back, such as {@code System::nanoTime}
     */
    public static LivePlayer open(Venue venue, boolean loop, LongSupplier nanoseconds) {
        LivePlayer player = new LivePlayer(venue.devices(), loop, nanoseconds);
        player.absent = venue == Venue.NONE ? "sound is off" : player.absent;
        Thread keeper = new Thread(player::keep, "sound-keeper");
        keeper.setDaemon(true);
        player.keeper = keeper;
        keeper.start();
        return player;
    }

    /**
     * Plays this film from now on, wherever time is.
     *
     * @param recordings opens its sound in a layout; called on a thread that may wait
     * @param seconds its length
     */
    public synchronized void perform(Function<Layout, Recording> recordings, double seconds) {
        programme = new Programme(recordings, seconds);
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
    public synchronized void play() {
        begun = true;
        if (film != null) {
            film.allow();
        }
        clock.play();
        again();
    }

    @Override
    public synchronized void hold() {
        clock.hold();
        again();
    }

    @Override
    public synchronized void seek(double seconds) {
        clock.seek(seconds);
        again();
    }

    @Override
    public synchronized void speed(double factor) {
        clock.speed(factor);
        again();
    }

    /** Louder or softer by so many steps of five hundredths. */
    public synchronized void louder(int steps) {
        volume = Math.clamp(volume + (long) STEP * steps, 0, FULL);
        muted = false;
        loudness();
    }

    /** Silent until called again. */
    public synchronized void toggleMute() {
        muted = !muted;
        loudness();
    }

    private void loudness() {
        if (deck != null) {
            deck.volume(gain());
        }
    }

    /** Volume as ears have it: a cube. */
    private float gain() {
        float v = muted ? 0 : (float) volume / FULL;
        return v * v * v;
    }

    /** How things are. */
    public synchronized Status status() {
        return new Status(
                film != null && film.making() ? device + ", being made" : device,
                clock.led(),
                starvedBefore + (deck == null ? 0 : deck.starved()),
                muted ? 0 : volume);
    }

    /** What is heard on, or why nothing is; empty before anything is known. */
    public String device() {
        return device;
    }

    /** What keeps the film's own sound from being made; empty if nothing does. */
    public synchronized String fault() {
        return film == null ? "" : film.fault();
    }

    /** Whether nothing has to be waited for. */
    synchronized boolean settled() {
        return film == null || film.settled();
    }

    /** Film time that is heard now; not a number when nothing is. */
    public synchronized double heard() {
        return deck == null ? Double.NaN : deck.heard(nanoseconds.getAsLong());
    }

    /** Lets the sound begin where the clock is, or be still. */
    private synchronized void again() {
        if (film != null) {
            film.aim(clock.time());
            if (deck != null) {
                deck.cue(Cue.of(clock.playing(), clock.speed(), film));
            }
        }
    }

    /** What the keeper does until the player is closed. */
    private void keep() {
        try {
            while (!closing) {
                look();
                Thread.sleep(PERIOD);
            }
            if (silence()) {
                Thread.sleep(GOODBYE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            drop();
        }
    }

    private synchronized boolean silence() {
        if (deck != null) {
            deck.cue(Cue.NOTHING);
        }
        return deck != null;
    }

    /** One look at the device. */
    void look() {
        long now = nanoseconds.getAsLong();
        Output here = output;
        if (here == null) {
            find(now);
            return;
        }
        if (!here.connected()) {
            lose(here);
            return;
        }
        prepare(here);
        Hearing ear = hearing;
        if (ear != null) {
            double samples = here.heard();
            ear.observe(nanoseconds.getAsLong(), samples);
        }
        follow();
    }

    /** The clock is held to what is heard; what is too far from it begins again. */
    private synchronized void follow() {
        if (film != null) {
            film.aim(clock.time());
        }
        long now = nanoseconds.getAsLong();
        double heard = deck == null ? Double.NaN : deck.heard(now);
        if (Double.isNaN(heard)) {
            clock.alone();
        } else if (!clock.hear(now, heard)) {
            again();
        }
    }

    private void find(long now) {
        if (searching && now - searched < SEARCH) {
            return;
        }
        searching = true;
        searched = now;
        Optional<Output> found = devices.get();
        if (found.isEmpty()) {
            device = absent;
            return;
        }
        output = found.get();
        start(output);
    }

    /** The device is gone: another takes its place at once, or is looked for. */
    private void lose(Output gone) {
        detach();
        device = "the sound device is gone; the film goes on";
        if (gone.reopen()) {
            start(gone);
        } else {
            drop();
            searched = nanoseconds.getAsLong();
        }
    }

    private void start(Output here) {
        Hearing ear = new Hearing(nanoseconds.getAsLong());
        hearing = ear;
        device = "sound on " + here.name() + ", " + here.layout().key();
        Deck fresh = attach(here, ear);
        prepare(here);
        again();
        here.start(fresh::fill);
    }

    private synchronized Deck attach(Output here, Hearing ear) {
        Deck fresh = new Deck(here.layout().channelCount(), clock, ear, gain());
        deck = fresh;
        return fresh;
    }

    private synchronized void detach() {
        clock.alone();
        if (deck != null) {
            starvedBefore += deck.starved();
        }
        deck = null;
    }

    /** Has the film's sound made for this device, when either is new; and has it begin. */
    private synchronized void prepare(Output here) {
        Programme wanted = programme;
        Layout layout = here.layout();
        if (wanted == null || wanted == prepared && layout == preparedFor) {
            return;
        }
        prepared = wanted;
        preparedFor = layout;
        if (film != null) {
            film.close();
        }
        film = new Prefetch(() -> wanted.recordings.apply(layout), wanted.length, loop);
        again();
        if (begun) {
            film.allow();
        }
    }

    private void drop() {
        detach();
        if (output != null) {
            output.close();
        }
        output = null;
    }

    private synchronized @Nullable Prefetch film() {
        return film;
    }

    @Override
    public void close() {
        closing = true;
        Prefetch making = film();
        if (keeper != null) {
            Work.ended(keeper);
        }
        if (making != null) {
            making.close();
            making.ended();
        }
    }
}
