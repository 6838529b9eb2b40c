package dev.phosphene.core.score.midi;

import dev.phosphene.core.score.Timbre;

/** General MIDI programs as timbres. */
final class Programs {
    private Programs() {}

    /** The timbre with this very program, or one of the same family of instruments. */
    static Timbre nearest(int program) {
        for (Timbre timbre : Timbre.values()) {
            if (timbre.family() == Timbre.Family.NOTES && timbre.program() == program) {
                return timbre;
            }
        }
        // General MIDI's families of eight programs
        return switch (program / 8) {
            case 1 -> Timbre.BELL;
            case 2, 8, 9 -> Timbre.GLASS;
            case 4 -> Timbre.SUB;
            case 5 -> Timbre.STRINGS;
            case 6 -> Timbre.CHOIR;
            case 7, 10 -> Timbre.BRASS;
            case 14 -> Timbre.DRUM;
            default -> Timbre.HARP;
        };
    }
}
