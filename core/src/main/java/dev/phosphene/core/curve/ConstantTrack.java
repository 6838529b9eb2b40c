package dev.phosphene.core.curve;

/** A track of one value. */
public record ConstantTrack(double value) implements Track {
    @Override
    public double at(double seconds) {
        return value;
    }

    @Override
    public ConstantTrack later(double seconds) {
        return this;
    }

    @Override
    public double integral(double seconds) {
        return value * seconds;
    }
}
