package dev.phosphene.core.curve;

import org.jspecify.annotations.Nullable;

/** A colour as a function of seconds: three tracks that share their keys, mixed in linear light. */
public record ColourTrack(Track red, Track green, Track blue) {
    public Colour at(double seconds) {
        return new Colour(red.at(seconds), green.at(seconds), blue.at(seconds));
    }

    /** The one colour there is when nothing changes, else null; asking for it leaves nothing on the heap. */
    public @Nullable Colour still() {
        return red instanceof ConstantTrack && green instanceof ConstantTrack && blue instanceof ConstantTrack
                ? at(0)
                : null;
    }

    /** The same colours, {@code seconds} later. */
    public ColourTrack later(double seconds) {
        return new ColourTrack(red.later(seconds), green.later(seconds), blue.later(seconds));
    }

    public static ColourTrack of(Colour c) {
        return new ColourTrack(Track.of(c.red()), Track.of(c.green()), Track.of(c.blue()));
    }
}
