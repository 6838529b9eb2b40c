package dev.phosphene.app.sound;

import dev.phosphene.app.film.CacheFolder;
import dev.phosphene.audio.Sounding;
import dev.phosphene.audio.Soundtrack;
import dev.phosphene.audio.mix.Layout;
import dev.phosphene.audio.mix.Making;
import dev.phosphene.core.fault.Fault;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.score.Score;
import dev.phosphene.core.score.ScoreReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A film's sound as a capture hears it: from its first frame on. */
public final class FilmSound implements Sound {
    private final Soundtrack track;
    private final long from;

    /**
     * A sound of a soundtrack, which it owns.
     *
     * @param from first sample, counted from the film's start
     */
    public FilmSound(Soundtrack track, long from) {
        this.track = track;
        this.from = from;
    }

    /** What is to sound of a film: it has a sound when a score lies beside its file. */
    public static Optional<Sounding> sounding(Film film, Path file) {
        Path score = scoreOf(file);
        if (!Files.isRegularFile(score)) {
            return Optional.empty();
        }
        try {
            String text = Files.readString(score);
            String all = Files.readString(file) + "\0" + text;
            Sounding sounding = new Sounding(film, ScoreReader.read(score.toString(), text), all, CacheFolder.path());
            SoundCache.use(CacheFolder.path().resolve("sound"), sounding.folder());
            return Optional.of(sounding);
        } catch (IOException e) {
            throw Fault.world("Cannot read " + score + ": " + e.getMessage() + ".");
        }
    }

    /** Where the score of a film lies, if it has one. */
    public static Path scoreOf(Path file) {
        return file.resolveSibling("score.yaml");
    }

    /** A film's score; a fault of the question when none lies beside its file. */
    public static Score score(Film film, Path file) {
        return needed(film, file).score();
    }

    /** What is to sound of a film; a fault of the question when no score lies beside its file. */
    public static Sounding needed(Film film, Path file) {
        return sounding(film, file)
                .orElseThrow(() -> Fault.usage(film.title() + " has no score.yaml beside " + file.getFileName() + "."));
    }

    /**
     * The sound of a film in stereo; silence when it has no score.
     *
     * @param from first sample, counted from the film's start
     * @param making told while a sound that is new is made
     */
    public static Sound stereo(Film film, Path file, long from, Making making) {
        return sounding(film, file)
                .<Sound>map(s -> new FilmSound(Soundtrack.of(s, Layout.STEREO, Soundtrack.FILES, making), from))
                .orElse(new Silence(2));
    }

    @Override
    public int channels() {
        return track.layout().channelCount();
    }

    @Override
    public void read(long first, float[] interleaved, int count) {
        track.read(from + first, interleaved, count);
    }

    @Override
    public void close() {
        track.close();
    }
}
