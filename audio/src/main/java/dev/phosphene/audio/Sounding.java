package dev.phosphene.audio;

import dev.phosphene.audio.mix.Fingerprint;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.score.Player;
import dev.phosphene.core.score.Score;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A film that is to sound.
 *
 * @param film the film
 * @param score its score
 * @param text the text both were read from, by which the cache knows them
 * @param cache folder in which sounds are kept
 */
public record Sounding(Film film, Score score, String text, Path cache) {
    /** Groups of players, in the score's order: the stems. */
    public List<String> groups() {
        return score.players().values().stream().map(Player::group).distinct().toList();
    }

    /** Only the players of one group; the rest are as if they had not come. */
    public Sounding only(String group) {
        Map<String, Player> players = new LinkedHashMap<>();
        score.players().forEach((name, p) -> players.put(name, p.group().equals(group) ? p : p.absent()));
        Score alone = new Score(
                score.title(),
                score.tonic(),
                players,
                score.cues(),
                score.beds(),
                score.answers(),
                score.rooms(),
                score.hush());
        return new Sounding(film, alone, text + "\0" + group, cache);
    }

    /** The folder of this sound's chunks: it changes with every word of film and score, and with the code. */
    public Path folder() {
        return cache.resolve("sound").resolve(Fingerprint.of(List.of(Sounding.class, Film.class), List.of(text)));
    }
}
