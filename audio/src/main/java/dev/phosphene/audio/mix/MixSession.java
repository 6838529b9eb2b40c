package dev.phosphene.audio.mix;

import dev.phosphene.audio.Sounding;
import dev.phosphene.audio.dsp.Level;
import dev.phosphene.audio.stage.Stage;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToDoubleFunction;

/** A film's sound on its way from stage to master in one layout. */
public final class MixSession implements AutoCloseable {
    private final Layout layout;
    private final ExecutorService workers;
    private final Mixer mixer;
    private final Master master;

    private MixSession(Layout layout, ExecutorService workers, Mixer mixer, Master master) {
        this.layout = layout;
        this.workers = workers;
        this.mixer = mixer;
        this.master = master;
    }

    /**
     * Opens a sound. The first time, the whole film is made and measured, so that its gain is known.
     *
     * @param loudness LUFS of the whole
     * @param making told while the film is made and measured
     */
    public static MixSession open(Sounding sounding, Layout layout, double loudness, Making making) {
        ExecutorService workers = workers();
        Mixer mixer = mixer(sounding, layout, workers);
        try {
            double gain = Gauge.heard(layout) == layout
                    ? new Gauge(sounding, layout, mixer::chunk, making).gain(loudness)
                    : Level.decibels(gain(sounding, layout, loudness, making));
            return new MixSession(
                    layout, workers, mixer, new Master(layout, mixer::chunk, Level.factor(gain), Master.CEILING));
        } catch (RuntimeException e) {
            mixer.close();
            workers.shutdownNow();
            throw e;
        }
    }

    /** Opens a sound at a gain that is already known, such as a stem's; nothing is limited. */
    public static MixSession at(Sounding sounding, Layout layout, double gain) {
        ExecutorService workers = workers();
        Mixer mixer = mixer(sounding, layout, workers);
        return new MixSession(layout, workers, mixer, new Master(layout, mixer::chunk, gain, 1e9));
    }

    private static Mixer mixer(Sounding sounding, Layout layout, ExecutorService workers) {
        return mixer(sounding, layout, store(sounding, workers));
    }

    /** All that sounds in a film, before the mix. */
    static ChunkStore store(Sounding sounding, ExecutorService workers) {
        Stage stage = new Stage(sounding.film(), sounding.score(), workers);
        return new ChunkStore(sounding.folder(), stage.signals(), stage::chunk);
    }

    static Mixer mixer(Sounding sounding, Layout layout, Chunks store) {
        Placing placing = new Placing(
                sounding.film(), List.copyOf(sounding.score().players().values()));
        return new Mixer(layout, placing, store);
    }

    static ExecutorService workers() {
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);
        return Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "sound");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Factor by which the film is as loud as wanted; spheres take stereo's, whose loudness is what one hears of them. */
    public static double gain(Sounding sounding, Layout layout, double loudness, Making making) {
        return Level.factor(gauged(sounding, Gauge.heard(layout), making, gauge -> gauge.gain(loudness)));
    }

    /**
     * Decibels by which all stems of a film are louder than they are mixed: as in the finished film, or as much less as leaves each of
     * them, and all of them together, under the ceiling without a limiter.
     */
    public static double stemGain(Sounding sounding, Layout layout, double loudness, Making making) {
        double most = gauged(sounding, layout, making, Gauge::peak);
        for (String group : sounding.groups()) {
            most = Math.max(most, gauged(sounding.only(group), layout, making, Gauge::peak));
        }
        double film = Level.decibels(gain(sounding, layout, loudness, making));
        return Math.min(film, Level.decibels(Master.CEILING) - most);
    }

    private static double gauged(Sounding sounding, Layout layout, Making making, ToDoubleFunction<Gauge> what) {
        ExecutorService workers = workers();
        try (Mixer mixer = mixer(sounding, layout, workers)) {
            return what.applyAsDouble(new Gauge(sounding, layout, mixer::chunk, making));
        } finally {
            workers.shutdownNow();
        }
    }

    public Layout layout() {
        return layout;
    }

    /** The finished samples of a chunk, interleaved. */
    public float[] chunk(long number) {
        return master.chunk(number);
    }

    @Override
    public void close() {
        mixer.close();
        workers.shutdownNow();
    }
}
