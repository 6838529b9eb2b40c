package dev.phosphene.core.score;

import dev.phosphene.core.hash.Pcg;

/** What a player of flesh adds to the written note. Chance comes from hashes of cue and note, so a performance is always the same. */
final class Human {
    /** Timing wanders by ± this many seconds, as 1/f noise: one early note makes the next likely early too. */
    private static final double WANDER = 0.012;
    /** Each note's own force differs by ± this share. */
    private static final double FORCE = 0.09;
    /** Velocity gained at the crest of a phrase. */
    private static final double ARCH = 0.14;

    private Human() {}

    /** Seconds by which note {@code index} of a cue is late. */
    static double lateness(int seed, int index) {
        // 1/f: five octaves of held chance, each twice as slow as the one before, all of one size
        double sum = 0;
        for (int octave = 0; octave < 5; octave++) {
            sum += chance(seed, index >> octave, octave);
        }
        return WANDER * Math.clamp(sum / 2.2, -1, 1);
    }

    /** Factor on velocity of note {@code index}, at {@code progress} 0 .. 1 of its phrase. */
    static double force(int seed, int index, double progress) {
        double arch = 1 + ARCH * (StrictMath.sin(Math.PI * Math.clamp(progress, 0, 1)) - 0.5);
        return arch * (1 + FORCE * chance(seed, index, 17));
    }

    private static double chance(int seed, int index, int channel) {
        return 2.0 * Pcg.unit(Pcg.hash3(seed, index, channel, 0)) - 1;
    }
}
