package dev.phosphene.audio.live;

import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.stage.Chunk;
import org.jspecify.annotations.Nullable;

/**
 * What a device plays, sample by sample: nothing, or a film from the place where it is when the sample will be heard. It never stops;
 * cues change what it plays, between fades. Filled by the device's thread, which never waits here; told and asked by any.
 */
final class Deck {
    /** Samples between two looks ahead. */
    private static final int LOOK = 64;
    /** Samples that have to be there before a film is begun: less would break off again where the next chunk is late. */
    private static final int ENOUGH = 14_400;
    /** How much of a change of volume is done with each sample: most of it in seven milliseconds. */
    private static final float GLIDE = 0.003f;

    private final int channels;
    private final FilmClock clock;
    private final Hearing hearing;
    private volatile Cue wish = Cue.NOTHING;
    private volatile float volume;
    private volatile @Nullable Anchor anchor;
    private volatile long starved;

    // what follows is the device's thread's own
    private Cue cue = Cue.NOTHING;
    private long handed;
    private double place;
    private int level;
    private boolean sounding;
    private boolean leaving;
    private float loud;
    private long held = -1;
    private float @Nullable [] chunk;

    /** From a sample of the device on, a film is heard from a place on. */
    private record Anchor(Cue cue, long device, double place) {}

    Deck(int channels, FilmClock clock, Hearing hearing, float volume) {
        this.channels = channels;
        this.clock = clock;
        this.hearing = hearing;
        this.volume = volume;
    }

    /** Says what is to be heard from now on. */
    void cue(Cue next) {
        wish = next;
    }

    /** Says how loud, as a factor. */
    void volume(float factor) {
        volume = factor;
    }

    /** How often a film's sound was not there in time while it was heard. */
    long starved() {
        return starved;
    }

    /** Film seconds that are heard at a time, in what may be many rounds; not a number when nothing of the present cue is. */
    double heard(long at) {
        Anchor from = anchor;
        if (from == null || from.cue != wish || !hearing.known()) {
            return Double.NaN;
        }
        double since = hearing.sampleAt(at) - from.device;
        return since < 0 ? Double.NaN : (from.place + since * from.cue.speed()) / Rate.HZ;
    }

    /** The next samples, {@code frames} of each channel. */
    void fill(float[] interleaved, int frames) {
        Cue wished = wish;
        boolean tried = false;
        for (int i = 0; i < frames; i++) {
            if (!sounding && !tried) {
                tried = true;
                begin(wished, handed + i);
            }
            if (sounding && i % LOOK == 0) {
                look(wished);
            }
            if (sounding && !step()) {
                // a new cue may begin on this very sample
                tried = cue == wished;
            }
            for (int c = 0; c < channels; c++) {
                interleaved[i * channels + c] = 0;
            }
            if (sounding) {
                write(interleaved, i * channels);
                place += cue.speed();
            }
        }
        handed += frames;
    }

    /** Begins where the film will be when this sample is heard, if its sound is there. */
    private void begin(Cue next, long device) {
        cue = next;
        Prefetch film = next.film();
        if (!next.playing() || film == null || !hearing.known()) {
            return;
        }
        double from = Math.max(0, clock.at(hearing.clockAt(device)) * Rate.HZ);
        from = next.between() == null ? Math.rint(from) : from;
        if (film.sample((long) from) < 0
                || !film.ready((long) from)
                || !film.ready((long) (from + ENOUGH * next.speed()))) {
            return;
        }
        place = from;
        held = -1;
        level = 0;
        loud = volume;
        sounding = true;
        leaving = false;
        anchor = new Anchor(next, device, from);
    }

    private static boolean starving(Prefetch film, double from, double speed) {
        return !film.ready((long) (from + (Fade.SAMPLES + 2 * LOOK) * speed + Varispeed.TAPS));
    }

    /** Leaves before there is nothing left to play, and for a new cue. */
    private void look(Cue wished) {
        Prefetch film = cue.film();
        if (leaving || film == null) {
            return;
        }
        if (cue != wished) {
            leaving = true;
        } else if (starving(film, place, cue.speed())) {
            leaving = true;
            starved++;
        }
    }

    /** One sample of a fade; false when it has ended in silence. */
    private boolean step() {
        level = leaving ? level - 1 : Math.min(Fade.SAMPLES, level + 1);
        if (level > 0) {
            loud += (volume - loud) * GLIDE;
            return true;
        }
        sounding = false;
        anchor = null;
        return false;
    }

    private void write(float[] out, int at) {
        Prefetch film = cue.film();
        Varispeed between = cue.between();
        if (film == null) {
            return;
        }
        float gain = loud * Fade.at(level) * Fade.at(film.fromEdge(place));
        if (gain == 0) {
            return;
        }
        long first = (long) Math.floor(place);
        if (between == null) {
            add(film, first, gain, out, at);
            return;
        }
        int row = Varispeed.row(place - first);
        for (int tap = 0; tap < Varispeed.TAPS; tap++) {
            add(film, first + tap - Varispeed.BEFORE, gain * between.taps()[row + tap], out, at);
        }
    }

    private void add(Prefetch film, long from, float gain, float[] out, int at) {
        long sample = film.sample(from);
        long number = Chunk.of(sample);
        if (number != held) {
            held = number;
            chunk = number < 0 ? null : film.chunk(number);
        }
        float[] samples = chunk;
        if (samples != null) {
            int own = (int) (sample - Chunk.firstSample(number)) * channels;
            for (int c = 0; c < channels; c++) {
                out[at + c] += gain * samples[own + c];
            }
        }
    }
}
