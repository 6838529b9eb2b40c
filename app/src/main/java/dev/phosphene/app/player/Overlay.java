package dev.phosphene.app.player;

import dev.phosphene.audio.live.Status;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.output.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is written over the picture: faults always, statistics when asked for, a change of volume for a moment. */
final class Overlay {
    /** Nanoseconds between two versions of the statistics; writing them costs more than a fast frame. */
    private static final long PERIOD = 250_000_000L;
    /** Nanoseconds for which a notice stands. */
    private static final long MOMENT = 1_500_000_000L;

    private final Output output;
    private final String renderer;
    private final Statistics statistics;
    private List<String> lines = List.of();
    private List<String> fault = List.of();
    private List<String> unheard = List.of();
    private String notice = "";
    private long noticed;
    private boolean shown;
    private boolean stale = true;
    private long written;

    Overlay(Output output, String renderer, Statistics statistics) {
        this.output = output;
        this.renderer = renderer;
        this.statistics = statistics;
    }

    void toggle() {
        shown = !shown;
        stale = true;
    }

    /** What is wrong with the film; nothing is empty. */
    void fault(List<String> text) {
        fault = text;
        stale = true;
    }

    /** What is wrong with its sound. */
    void unheard(List<String> text) {
        unheard = text;
        stale = true;
    }

    /** Says something for a moment. */
    void say(String text, long now) {
        notice = text;
        noticed = now;
        stale = true;
    }

    /** Whether what stands there has to change although the picture does not. */
    boolean passes(long now) {
        return !notice.isEmpty() && now - noticed > MOMENT;
    }

    /** What to write now; the same list as before where nothing new is known. */
    List<String> lines(long now, Film film, double time, Playhead playhead, Status sound) {
        if (passes(now)) {
            notice = "";
            stale = true;
        }
        if (stale || shown && now - written > PERIOD) {
            stale = false;
            written = now;
            lines = text(film, time, playhead, sound);
        }
        return lines;
    }

    private List<String> text(Film film, double time, Playhead playhead, Status sound) {
        List<String> text = new ArrayList<>(fault);
        text.addAll(unheard);
        if (!notice.isEmpty()) {
            text.add(notice);
        }
        if (shown) {
            int minutes = (int) time / 60;
            text.add(String.format(
                    Locale.ROOT,
                    "%d:%05.2f  f%d  shot %d %s   speed %s%s",
                    minutes,
                    time - 60 * minutes,
                    film.rate().frameAt(time),
                    film.shotAt(time).index(),
                    film.shotAt(time).name(),
                    playhead.speed(),
                    playhead.playing() ? "" : "   paused"));
            text.add(output.width() + "x" + output.height() + " "
                    + output.tier().name().toLowerCase(Locale.ROOT) + "   " + renderer);
            text.addAll(statistics.lines());
            text.add(sound.device() + "   volume " + sound.volume());
            text.add("clock " + (sound.leads() ? "sound" : "system") + statistics.offset() + "   under-runs "
                    + sound.starved());
        }
        return List.copyOf(text);
    }
}
