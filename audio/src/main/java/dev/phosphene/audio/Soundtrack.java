package dev.phosphene.audio;

import dev.phosphene.audio.dsp.Level;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.mix.Layout;
import dev.phosphene.audio.mix.LiveRecording;
import dev.phosphene.audio.mix.Making;
import dev.phosphene.audio.mix.MixSession;
import dev.phosphene.audio.mix.Recording;
import dev.phosphene.audio.stage.Chunk;

/**
 * The sound of a film in one layout: samples by number, whatever was asked before. Reading in order costs least. For one thread; close
 * it after use.
 */
public final class Soundtrack implements AutoCloseable {
    /** LUFS of files. */
    public static final double FILES = -16;
    /** LKFS of what a dome plays. */
    public static final double DOME = -24;

    private final MixSession session;
    private final long length;
    private long held = Long.MIN_VALUE;
    private float[] chunk = {};

    private Soundtrack(MixSession session, long length) {
        this.session = session;
        this.length = length;
    }

    /**
     * The sound of a film.
     *
     * @param sounding film, score and cache
     * @param loudness LUFS of the whole
     * @param making told while a sound that is new is made and measured
     */
    public static Soundtrack of(Sounding sounding, Layout layout, double loudness, Making making) {
        return new Soundtrack(MixSession.open(sounding, layout, loudness, making), length(sounding));
    }

    /**
     * The sound of a film as it is played live: there at once, as far as it is kept. A film that was never measured is about as loud as
     * others are.
     */
    public static Recording live(Sounding sounding, Layout layout) {
        return LiveRecording.open(sounding, layout, FILES);
    }

    /** The sound of a film, made unseen. */
    public static Soundtrack of(Sounding sounding, Layout layout, double loudness) {
        return of(sounding, layout, loudness, Making.UNSEEN);
    }

    /**
     * Decibels that all stems of a film share: as in the finished film, or as much less as keeps each of them, and their sum, from
     * clipping. Together they are the mix before its limiter.
     *
     * @param loudness LUFS of the finished film
     * @param making told while the film and its stems are made and measured
     */
    public static double stemGain(Sounding sounding, Layout layout, double loudness, Making making) {
        return MixSession.stemGain(sounding, layout, loudness, making);
    }

    /** One group of a film's sound, unlimited, at a gain in decibels that all groups share. */
    public static Soundtrack stem(Sounding sounding, String group, Layout layout, double gain) {
        return new Soundtrack(MixSession.at(sounding.only(group), layout, Level.factor(gain)), length(sounding));
    }

    private static long length(Sounding sounding) {
        return Rate.sample(sounding.film().length());
    }

    public Layout layout() {
        return session.layout();
    }

    /** Samples a channel from the film's start to its end. */
    public long length() {
        return length;
    }

    /** Fills {@code interleaved} with {@code count} samples a channel from sample {@code first} on. */
    public void read(long first, float[] interleaved, int count) {
        int channels = layout().channelCount();
        int done = 0;
        while (done < count) {
            long number = Chunk.of(first + done);
            int from = (int) (first + done - Chunk.firstSample(number));
            int part = Math.min(count - done, Chunk.SAMPLES - from);
            if (number != held) {
                chunk = number < 0 ? new float[Chunk.SAMPLES * channels] : session.chunk(number);
                held = number;
            }
            System.arraycopy(chunk, from * channels, interleaved, done * channels, part * channels);
            done += part;
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
