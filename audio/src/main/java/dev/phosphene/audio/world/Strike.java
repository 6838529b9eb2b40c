package dev.phosphene.audio.world;

import dev.phosphene.core.event.Event;

/** The sound of an event. Its samples depend on the event and nothing else; the first is the event's moment. */
@FunctionalInterface
public interface Strike {
    float[] sound(Event event);
}
