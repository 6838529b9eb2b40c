package dev.phosphene.app.command;

import dev.phosphene.app.option.TimeCode;
import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.time.FrameRate;
import java.util.Locale;

/** Times of the command line held against a film. */
final class FilmTimes {
    private FilmTimes() {}

    /** The film time that an option says, in seconds, frames counted at the film's own rate. */
    static double inside(Film film, String option, TimeCode time) {
        return inside(film, option, time, film.rate());
    }

    /** The film time that an option says, in seconds. */
    static double inside(Film film, String option, TimeCode time, FrameRate rate) {
        double seconds = time.seconds(rate);
        if (seconds > film.length()) {
            throw Fault.usage(String.format(
                    Locale.ROOT,
                    "%s %s lies beyond the end; %s lasts %s s (f%d at %s frames a second).",
                    option,
                    time,
                    film.title(),
                    trimmed(film.length()),
                    rate.framesIn(film.length()),
                    rate));
        }
        return seconds;
    }

    private static String trimmed(double seconds) {
        String text = String.format(Locale.ROOT, "%.3f", seconds);
        return text.replaceAll("\\.?0+$", "");
    }
}
