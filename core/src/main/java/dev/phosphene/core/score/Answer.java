package dev.phosphene.core.score;

import dev.phosphene.core.curve.Track;
import dev.phosphene.core.event.EventKind;
import java.util.List;

/**
 * What sounds when an event of the film happens.
 *
 * @param kind the event's kind
 * @param players who sound it
 * @param level dB over film time
 * @param sweep seconds from each player to the next, for what crosses; 0 when one of them alone sounds it, chosen by the event's seed
 */
public record Answer(EventKind kind, List<String> players, Track level, double sweep) {}
