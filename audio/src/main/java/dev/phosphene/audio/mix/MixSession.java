package dev.phosphene.audio.mix;

import dev.phosphene.audio.Sounding;
import dev.phosphene.audio.dsp.Level;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.stage.Chunk;
import dev.phosphene.audio.stage.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** A film's sound on its way from stage to master in one layout. */
public final class MixSession implements AutoCloseable {
    /** LUFS and true peak at which the limiter's share is measured. */
    private static final double TYPICAL = -16;

    private static final double CEILING = Level.factor(-1.3);

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
     * @param ceiling largest true peak as a factor
     * @param making told while the film is made and measured
     */
    public static MixSession open(Sounding sounding, Layout layout, double loudness, double ceiling, Making making) {
        ExecutorService workers = workers();
        Mixer mixer = mixer(sounding, layout, workers);
        try {
            double heard = loudnessOf(sounding, layout, mixer, making);
            Master master = new Master(layout, mixer::chunk, Level.factor(loudness - heard), ceiling);
            return new MixSession(layout, workers, mixer, master);
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
        Stage stage = new Stage(sounding.film(), sounding.score(), workers);
        ChunkStore store = new ChunkStore(sounding.folder(), stage.signals(), stage::chunk);
        Placing placing = new Placing(
                sounding.film(), List.copyOf(sounding.score().players().values()));
        return new Mixer(layout, placing, store);
    }

    private static ExecutorService workers() {
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);
        return Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "sound");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Factor by which the film is as loud as wanted; spheres take stereo's, whose loudness is what one hears of them. */
    public static double gain(Sounding sounding, Layout layout, double loudness, Making making) {
        ExecutorService workers = workers();
        try (Mixer mixer = mixer(sounding, layout.order() > 0 ? Layout.STEREO : layout, workers)) {
            return Level.factor(loudness - loudnessOf(sounding, layout, mixer, making));
        } finally {
            workers.shutdownNow();
        }
    }

    private static double loudnessOf(Sounding sounding, Layout layout, Mixer mixer, Making making) {
        Layout heard = layout.order() > 0 || layout == Layout.BINAURAL ? Layout.STEREO : layout;
        Path kept = sounding.folder().resolve("loudness-" + heard.key() + ".txt");
        try {
            if (Files.exists(kept)) {
                return Double.parseDouble(Files.readString(kept).strip());
            }
            double loudness = measured(sounding, heard, layout == heard ? mixer : null, making);
            Path part = Files.createTempFile(sounding.folder(), "loudness", ".part");
            Files.writeString(part, String.format(Locale.ROOT, "%.4f%n", loudness));
            Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return Double.parseDouble(Files.readString(kept).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double measured(Sounding sounding, Layout layout, @Nullable Mixer own, Making making) {
        if (own == null) {
            ExecutorService workers = workers();
            try (Mixer mixer = mixer(sounding, layout, workers)) {
                return measured(sounding, layout, mixer, making);
            } finally {
                workers.shutdownNow();
            }
        }
        long length = Rate.sample(sounding.film().length());
        long all = Chunk.of(length - 1) + 1;
        double raw = loudness(length, layout, own::chunk, done -> making.made(Making.Pass.SOUNDING, done, all));
        // what the limiter takes is given back, once
        Master limited = new Master(layout, own::chunk, Level.factor(TYPICAL - raw), CEILING);
        double after = loudness(length, layout, limited::chunk, done -> making.made(Making.Pass.MEASURING, done, all));
        return raw + after - TYPICAL;
    }

    private static double loudness(long length, Layout layout, LongFunction<float[]> chunks, LongConsumer done) {
        Loudness meter = new Loudness(layout);
        for (long k = 0; Chunk.firstSample(k) < length; k++) {
            meter.hear(chunks.apply(k), (int) Math.min(Chunk.SAMPLES, length - Chunk.firstSample(k)));
            done.accept(k + 1);
        }
        return meter.integrated();
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
