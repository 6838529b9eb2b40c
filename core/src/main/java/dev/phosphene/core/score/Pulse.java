package dev.phosphene.core.score;

/** Where beats fall in film time. */
@FunctionalInterface
public interface Pulse {
    /** Film time in seconds {@code beats} beats after film time {@code from}. */
    double after(double from, double beats);

    /** A pulse that never changes. */
    static Pulse steady(double beatsPerMinute) {
        return (from, beats) -> from + beats * 60 / beatsPerMinute;
    }
}
