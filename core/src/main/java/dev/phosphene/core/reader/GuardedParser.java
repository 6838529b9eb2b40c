package dev.phosphene.core.reader;

import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * A YAML parser that stops before a hostile file can exhaust the stack: it counts depth and aliases as events pass, ahead of the composer,
 * which recurses.
 */
final class GuardedParser implements Parser {
    /** A film file needs ten. */
    private static final int DEEPEST = 64;
    /** Enough to share keys between shots, too few for a bomb. */
    private static final int MOST_ALIASES = 50;

    private final Parser parser;
    private int depth;
    private int aliases;

    GuardedParser(Parser parser) {
        this.parser = parser;
    }

    /** A file is deeper or more entangled than a film can be. */
    static final class Limit extends RuntimeException {
        private static final long serialVersionUID = 1L;

        final transient Event event;

        Limit(Event event, String sentence) {
            super(sentence);
            this.event = event;
        }
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    @Override
    public Event next() {
        Event event = parser.next();
        if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
            throw new Limit(event, "lists and mappings are nested deeper than " + DEEPEST + ".");
        }
        if (event instanceof CollectionEndEvent) {
            depth--;
        }
        if (event instanceof AliasEvent && ++aliases > MOST_ALIASES) {
            throw new Limit(event, "more than " + MOST_ALIASES + " aliases.");
        }
        return event;
    }
}
