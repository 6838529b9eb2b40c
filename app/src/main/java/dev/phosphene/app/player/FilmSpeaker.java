package dev.phosphene.app.player;

import dev.phosphene.app.sound.FilmSound;
import dev.phosphene.audio.Soundtrack;
import dev.phosphene.audio.live.LivePlayer;
import dev.phosphene.audio.live.Status;
import dev.phosphene.audio.live.Transport;
import dev.phosphene.audio.live.Venue;
import dev.phosphene.core.film.Film;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sound of the film in a player: what lies in the score beside its file, which is watched as the film is. */
final class FilmSpeaker implements AutoCloseable {
    private final LivePlayer live;
    private final Path file;
    private final Path score;
    private final FilmWatch watch;
    private String fault = "";
    private String device = "";

    FilmSpeaker(Venue venue, boolean loop, Path file) {
        this.live = LivePlayer.open(venue, loop, System::nanoTime);
        this.file = file;
        this.score = FilmSound.scoreOf(file);
        this.watch = new FilmWatch(score);
    }

    Transport transport() {
        return live;
    }

    /** Lets this film be heard; one without a score is silent. */
    void perform(Film film) {
        if (Files.isRegularFile(score)) {
            live.perform(layout -> Soundtrack.live(FilmSound.needed(film, file), layout), film.length());
        }
    }

    /** Follows a score that was saved; whether the fault is another than before. */
    boolean look(Film film) {
        if (watch.saved()) {
            perform(film);
        }
        String now = live.fault();
        boolean other = !now.equals(fault);
        fault = now;
        return other;
    }

    /** What is heard on, or why nothing is, when that is another than before; else empty. */
    String news() {
        String now = live.device();
        String news = now.equals(device) ? "" : now;
        device = now;
        return news;
    }

    /** Why nothing is heard; empty where something is, or could be on a machine with sound. */
    String fault() {
        return fault;
    }

    Status status() {
        return live.status();
    }

    /** Transport time that is heard now; not a number when nothing is. */
    double heard() {
        return live.heard();
    }

    void louder(int steps) {
        live.louder(steps);
    }

    void toggleMute() {
        live.toggleMute();
    }

    @Override
    public void close() {
        live.close();
    }
}
