package dev.phosphene.core.curve;

/** A colour as a function of seconds: three tracks that share their keys, mixed in linear light. */
public record ColourTrack(Track red, Track green, Track blue) {
    public Colour at(double seconds) {
        return new Colour(red.at(seconds), green.at(seconds), blue.at(seconds));
    }

    /** The same colours, {@code seconds} later. */
    public ColourTrack later(double seconds) {
        return new ColourTrack(red.later(seconds), green.later(seconds), blue.later(seconds));
    }

    public static ColourTrack of(Colour c) {
        return new ColourTrack(Track.of(c.red()), Track.of(c.green()), Track.of(c.blue()));
    }
}
