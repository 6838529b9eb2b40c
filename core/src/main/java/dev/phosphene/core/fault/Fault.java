package dev.phosphene.core.fault;

import java.io.Serial;

/** A fault of the world, not of this program: one full sentence for the user and the exit code of the process. */
public final class Fault extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Exit code of a wrong command line or film file. */
    public static final int USAGE = 2;
    /** Exit code of a world that does not do its part: no GL, disk full, unreadable file. */
    public static final int WORLD = 1;

    private final int exitCode;

    private Fault(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    /** A fault of what was asked: unknown name, size out of range, broken film file. */
    public static Fault usage(String sentence) {
        return new Fault(USAGE, sentence);
    }

    /** A fault of the surroundings: missing GL, unwritable output, full disk. */
    public static Fault world(String sentence) {
        return new Fault(WORLD, sentence);
    }

    public int exitCode() {
        return exitCode;
    }
}
