package dev.phosphene.core.score;

import dev.phosphene.core.reader.FilmFault;
import java.io.Serial;

/** One fault of a score on its way from the node that has it to the reader that collects it. */
final class Wrong extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient FilmFault fault;
    /** The name that nothing has; empty for other faults. */
    private final String name;

    Wrong(FilmFault fault, String name) {
        super(fault.toString());
        this.fault = fault;
        this.name = name;
    }

    FilmFault fault() {
        return fault;
    }

    String name() {
        return name;
    }
}
