package dev.phosphene.core.event;

/** A kind of event. The name in lower case with dashes is its key in film and score files. */
public enum EventKind {
    HEARTBEAT,
    NOTE,
    STEP,
    CHIME,
    GUST,
    SHARD,
    IMPACT,
    THUNDER,
    BREATH,
    FIREFLY,
    WINGBEAT,
    TOUCH,
    FLOOD,
    STAR
}
