package dev.phosphene.app.console;

import java.io.PrintStream;

/** Messages to the person at the terminal, on stderr, one sentence a line. */
public final class Messages {
    private final PrintStream err;
    private final boolean terminal;

    /** Messages on a stream; {@code terminal} lines may be overwritten in place. */
    public Messages(PrintStream err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    /** Messages on the process's stderr; the launcher knows whether that is a terminal. */
    public static Messages ofProcess() {
        return new Messages(System.err, Boolean.getBoolean("phosphene.terminal"));
    }

    public boolean terminal() {
        return terminal;
    }

    public void say(String sentence) {
        err.println("phosphene: " + sentence);
    }

    /** Overwrites the line that is being written; only for terminals. */
    public void overwrite(String line) {
        err.print("\r" + line + "\u001b[K");
        err.flush();
    }

    /** Ends a line that was overwritten. */
    public void endLine() {
        err.println();
    }
}
