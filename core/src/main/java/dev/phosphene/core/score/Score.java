package dev.phosphene.core.score;

import dev.phosphene.core.curve.Track;
import java.util.List;
import java.util.Map;

/**
 * A film's sound as a composer wrote it.
 *
 * @param title the film's
 * @param tonic MIDI key of degree 1 in the middle octave
 * @param players who play, by name, in order
 * @param cues lines placed in the film
 * @param beds textures that last
 * @param answers what sounds when an event happens
 * @param rooms where it sounds
 * @param hush dB over film time laid on everything, the rooms' answers too: the silences
 */
public record Score(
        String title,
        int tonic,
        Map<String, Player> players,
        List<Cue> cues,
        List<Bed> beds,
        List<Answer> answers,
        List<Room> rooms,
        Track hush) {
    public Score {
        cues = List.copyOf(cues);
        beds = List.copyOf(beds);
        answers = List.copyOf(answers);
        rooms = List.copyOf(rooms);
    }

    public Player player(String name) {
        Player player = players.get(name);
        if (player == null) {
            throw new IllegalArgumentException("there is no player " + name);
        }
        return player;
    }
}
