package dev.phosphene.audio.stage;

/**
 * A stretch of a film's sound before the mix: {@link #SAMPLES} samples of every signal. Chunk k begins at sample k · SAMPLES.
 *
 * @param number k
 * @param signals a signal a player in the score's order, then a signal a direction of the room's answer; one of no length is silence
 */
public record Chunk(long number, float[][] signals) {
    /** Samples of a chunk: 0.68 s. */
    public static final int SAMPLES = 1 << 15;
    /** A signal in which nothing is heard. */
    public static final float[] SILENCE = {};

    public static long firstSample(long number) {
        return number * SAMPLES;
    }

    /** The chunk in which a sample lies. */
    public static long of(long sample) {
        return Math.floorDiv(sample, SAMPLES);
    }
}
