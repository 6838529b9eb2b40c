package dev.phosphene.core.score;

import dev.phosphene.core.curve.Track;
import dev.phosphene.core.event.EventKind;
import java.util.List;

/**
 * What sounds when an event of the film happens.
 *
 * @param kind the event's kind
 * @param players one of them sounds it: the event's seed chooses
 * @param level dB over film time
 */
public record Answer(EventKind kind, List<String> players, Track level) {}
