package dev.phosphene.core.curve;

/** A track of one value. */
public record ConstantTrack(double value) implements Track {
    @Override
    public double at(double seconds) {
        return value;
    }
}
