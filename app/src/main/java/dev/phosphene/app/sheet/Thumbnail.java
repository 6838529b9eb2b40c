package dev.phosphene.app.sheet;

import dev.phosphene.core.film.Film;
import dev.phosphene.core.film.Shot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A moment that a sheet shows.
 *
 * @param time film time in seconds
 * @param label what is written under it
 */
public record Thumbnail(double time, String label) {
    /** The middle of each shot. */
    public static List<Thumbnail> ofShots(Film film) {
        return film.shots().stream()
                .map(shot -> of(film, (shot.start() + shot.end()) / 2))
                .toList();
    }

    /** A moment every {@code period} seconds, from the start. */
    public static List<Thumbnail> every(Film film, double period) {
        List<Thumbnail> all = new ArrayList<>();
        for (int i = 0; i * period < film.length(); i++) {
            all.add(of(film, i * period));
        }
        return all;
    }

    private static Thumbnail of(Film film, double time) {
        Shot shot = film.shotAt(time);
        int minutes = (int) time / 60;
        String label = String.format(
                Locale.ROOT, "%d  %s  %d:%04.1f", shot.index(), shot.name(), minutes, time - minutes * 60);
        return new Thumbnail(time, label);
    }
}
