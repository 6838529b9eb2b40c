package dev.phosphene.core.score;

/**
 * A note as it sounds: what is left when a score has been performed.
 *
 * @param time film time in seconds of its onset
 * @param duration seconds until it is let go; it rings on as its instrument does
 * @param pitch MIDI key number, 69 = 440 Hz, fractions allowed
 * @param velocity 0 .. 1
 * @param player who plays it
 * @param touch how
 * @param degree scale step 0 = tonic; what picture and sound both know it by
 * @param seed a number that tells this note from all others
 */
public record Note(
        double time, double duration, double pitch, double velocity, String player, Touch touch, int degree, int seed) {
    /** Hertz of the fundamental in equal temperament. */
    public double frequency() {
        return 440 * StrictMath.pow(2, (pitch - 69) / 12);
    }
}
