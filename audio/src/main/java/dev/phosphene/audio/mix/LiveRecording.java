package dev.phosphene.audio.mix;

import dev.phosphene.audio.Sounding;
import dev.phosphene.audio.dsp.Level;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.dsp.Work;
import dev.phosphene.audio.stage.Chunk;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/** A film's sound from stage to master that does not wait for the whole to be measured. */
public final class LiveRecording implements Recording {
    /** LUFS that a film's mix has at a gain of 1, more or less, before it is measured. */
    private static final double USUAL = -17;
    /** Chunks before and after one without which it cannot be mastered. */
    private static final int AROUND = 2;

    private final Sounding sounding;
    private final Layout layout;
    private final double loudness;
    private final ExecutorService workers;
    private final ChunkStore store;
    private final Mixer mixer;
    private final Master master;
    private final long count;
    private @Nullable Thread measurer;
    private volatile boolean closing;

    private LiveRecording(Sounding sounding, Layout layout, double loudness) {
        this.sounding = sounding;
        this.layout = layout;
        this.loudness = loudness;
        this.count = Chunk.of(Rate.sample(sounding.film().length()) - 1) + 1 + AROUND;
        this.workers = MixSession.workers();
        this.store = MixSession.store(sounding, workers);
        this.mixer = MixSession.mixer(sounding, layout, store);
        double gain = Gauge.knownGain(sounding, layout, loudness).orElse(loudness - USUAL);
        this.master = new Master(layout, mixer::chunk, Level.factor(gain), Master.CEILING);
    }

    /**
     * Opens a film's sound.
     *
     * @param loudness LUFS of the whole
     */
    public static LiveRecording open(Sounding sounding, Layout layout, double loudness) {
        return new LiveRecording(sounding, layout, loudness);
    }

    @Override
    public float[] chunk(long number) {
        return master.chunk(number);
    }

    @Override
    public boolean kept(long number) {
        for (long k = Math.max(0, number - AROUND); k <= number + AROUND; k++) {
            if (!store.holds(k)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean keep(long number) {
        long first = Math.max(0, number - AROUND);
        for (long i = 0; i < count; i++) {
            long missing = (first + i) % count;
            if (!store.holds(missing)) {
                store.of(missing);
                return true;
            }
        }
        measure();
        return false;
    }

    /** Once all is made, the whole is measured for the next time; the gain of this time stays, so that nothing swells. */
    private void measure() {
        // measuring holds the whole mix in memory, which more channels would make too much beside a picture
        if (measurer != null
                || layout.channelCount() > 2
                || Gauge.knownGain(sounding, layout, loudness).isPresent()) {
            return;
        }
        measurer = new Thread(this::measured, "sound-measure");
        measurer.setDaemon(true);
        measurer.start();
    }

    private void measured() {
        try {
            MixSession.gain(sounding, layout, loudness, (pass, done, all) -> {
                if (closing) {
                    throw new CancellationException();
                }
            });
        } catch (CancellationException e) {
            // the next time, then
        }
    }

    @Override
    public void close() {
        closing = true;
        mixer.close();
        workers.shutdownNow();
        if (measurer != null) {
            Work.ended(measurer);
        }
    }
}
