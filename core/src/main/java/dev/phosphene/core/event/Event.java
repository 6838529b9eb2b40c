package dev.phosphene.core.event;

import dev.phosphene.core.curve.Point;

/**
 * Something that happens at a moment and is both seen and heard.
 *
 * @param time film time in seconds at which it is heard (what is seen first says so by its kind's written anticipation)
 * @param kind what happens
 * @param place where, in metres of the shot's place
 * @param strength 0 .. 1
 * @param seed a number that tells this event from its kin: the note's degree, the shard's index
 */
public record Event(double time, EventKind kind, Point place, double strength, int seed) {
    /** Film time in seconds at which it is seen. */
    public double seenAt() {
        return time - kind.anticipation();
    }
}
