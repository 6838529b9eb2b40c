package dev.phosphene.core.score;

import dev.phosphene.core.curve.Track;
import java.util.List;
import java.util.Optional;

/**
 * A line placed in the film: who plays it, when, how fast, how loud.
 *
 * @param at film time in seconds of its first beat
 * @param line the line, transforms done
 * @param players who play it, each the whole of it
 * @param mode the scale its degrees are read in
 * @param tempo beats a minute over the cue's beats; none follows the film's tempo map
 * @param dynamic velocity 0 .. 1 over the cue's beats
 * @param lead seconds by which it is ahead of its beat: a melody leads its chords by some 10 ms
 * @param roll seconds between the tones of a chord, lowest first
 * @param phrase beats of a phrase, over which velocity arches
 * @param human 0 as written .. 1 as a player of flesh would
 * @param seed tells its chances from those of other cues
 */
public record Cue(
        double at,
        Line line,
        List<String> players,
        Mode mode,
        Optional<Track> tempo,
        Track dynamic,
        double lead,
        double roll,
        double phrase,
        double human,
        int seed) {}
