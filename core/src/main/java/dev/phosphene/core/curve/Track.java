package dev.phosphene.core.curve;

/** A number as a function of seconds. Ends hold: before the first key its value, after the last key the last one's. */
public sealed interface Track permits ConstantTrack, KeyedTrack {
    double at(double seconds);

    /** The same curve, {@code seconds} later. */
    Track later(double seconds);

    /** Integral from 0 to {@code seconds} (negative before 0): the phase of anything whose rate this track is. */
    double integral(double seconds);

    /** A track that has one value for ever. */
    static Track of(double value) {
        return new ConstantTrack(value);
    }
}
