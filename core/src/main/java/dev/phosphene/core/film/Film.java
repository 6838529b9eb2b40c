package dev.phosphene.core.film;

import dev.phosphene.core.event.EventList;
import java.util.List;

/** A film: shots in order, film-wide curves, events. A value; asking it for a moment never changes it. */
public record Film(String title, double length, List<Shot> shots, EventList events) {}
