package dev.phosphene.core.event;

/** A kind of event. The name in lower case with dashes is its key in film and score files. */
public enum EventKind {
    HEARTBEAT,
    /** A key goes down before it sounds. */
    NOTE(0.03),
    STEP,
    CHIME,
    GUST,
    SHARD,
    IMPACT,
    /** Light comes before thunder: this far away, 120 m. */
    THUNDER(0.35),
    BREATH,
    FIREFLY,
    WINGBEAT,
    TOUCH,
    FLOOD,
    STAR;

    private final double anticipation;

    EventKind() {
        this(0);
    }

    EventKind(double anticipation) {
        this.anticipation = anticipation;
    }

    /** Seconds by which it is seen before it is heard. */
    public double anticipation() {
        return anticipation;
    }
}
