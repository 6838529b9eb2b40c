package dev.phosphene.audio.mix;

import dev.phosphene.audio.Sounding;
import dev.phosphene.audio.dsp.Level;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.stage.Chunk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;

/** What is measured of a film's mix, and kept beside its sound. */
final class Gauge {
    /** LU within which the whole is as loud as wanted. */
    private static final double NEAR = 0.02;
    /** A limiter that takes all that is given would be asked for ever. */
    private static final int MOST = 8;
    /** LUFS below which a film is silent, and no gain makes it loud. */
    private static final double SILENT = -70;

    private final Sounding sounding;
    private final Layout layout;
    private final LongFunction<float[]> mix;
    private final Making making;
    private final long length;
    private final int all;

    /** @param mix interleaved mix of a chunk */
    Gauge(Sounding sounding, Layout layout, LongFunction<float[]> mix, Making making) {
        this.sounding = sounding;
        this.layout = layout;
        this.mix = mix;
        this.making = making;
        length = Rate.sample(sounding.film().length());
        all = Math.toIntExact(Chunk.of(length - 1) + 1);
    }

    /** The layout whose loudness a layout has: a sphere is heard through loudspeakers. */
    static Layout heard(Layout layout) {
        return layout.order() > 0 ? Layout.STEREO : layout;
    }

    /** Decibels that make the limited film as loud as wanted. */
    double gain(double loudness) {
        return Kept.in(gainFile(sounding, layout, loudness), () -> found(loudness));
    }

    /** The same, if it was found before. */
    static OptionalDouble knownGain(Sounding sounding, Layout layout, double loudness) {
        Path file = gainFile(sounding, heard(layout), loudness);
        return Files.exists(file)
                ? OptionalDouble.of(Kept.in(file, () -> {
                    throw new IllegalStateException(file + " went away");
                }))
                : OptionalDouble.empty();
    }

    private static Path gainFile(Sounding sounding, Layout layout, double loudness) {
        return sounding.folder().resolve(String.format(Locale.ROOT, "gain-%s%+.1f.txt", layout.key(), loudness));
    }

    /** Largest true peak of the mix before gain and limiter, dB. */
    double peak() {
        return Kept.in(sounding.folder().resolve("peak-" + layout.key() + ".txt"), () -> {
            PeakMeter meter = new PeakMeter(layout.channelCount());
            for (int k = 0; k < all; k++) {
                meter.hear(mix.apply(k), Chunk.SAMPLES);
                making.made(Making.Pass.SOUNDING, k + 1, all);
            }
            return Level.decibels(meter.most());
        });
    }

    /**
     * What the limiter takes is given back, which it limits again, until both agree. The mix is made once and held in memory
     * meanwhile: 69 MB for three minutes of stereo.
     */
    private double found(double loudness) {
        float[][] chunks = new float[all + 1][];
        for (int k = 0; k <= all; k++) {
            chunks[k] = mix.apply(k);
            making.made(Making.Pass.SOUNDING, Math.min(k + 1, all), all);
        }
        double raw = heard(k -> chunks[(int) k], done -> {});
        if (raw < SILENT) {
            return 0;
        }
        double gain = loudness - raw;
        for (int pass = 0; pass < MOST; pass++) {
            Master limited = new Master(layout, k -> chunks[(int) k], Level.factor(gain), Master.CEILING);
            LongConsumer told = pass > 0 ? done -> {} : done -> making.made(Making.Pass.MEASURING, done, all);
            double off = loudness - heard(limited::chunk, told);
            if (Math.abs(off) < NEAR) {
                break;
            }
            gain += off;
        }
        return gain;
    }

    private double heard(LongFunction<float[]> chunks, LongConsumer done) {
        Loudness meter = new Loudness(layout);
        for (long k = 0; k < all; k++) {
            meter.hear(chunks.apply(k), (int) Math.min(Chunk.SAMPLES, length - Chunk.firstSample(k)));
            done.accept(k + 1);
        }
        return meter.integrated();
    }
}
