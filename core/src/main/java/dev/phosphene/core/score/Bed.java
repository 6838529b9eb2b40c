package dev.phosphene.core.score;

import dev.phosphene.core.curve.Track;
import java.util.List;
import java.util.Optional;

/**
 * A texture that lasts.
 *
 * @param players who sound it, each with chances of its own
 * @param from film time in seconds at which it begins
 * @param to film time in seconds at which it has ended
 * @param level dB over film time
 * @param follow the film's quantity that drives it; none is 1 throughout
 */
public record Bed(List<String> players, double from, double to, Track level, Optional<Follow> follow) {}
