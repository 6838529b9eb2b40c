package dev.phosphene.core.parameter;

/**
 * All that is said of a place at one moment, a record a phenomenon. The name of a component is the phenomenon's key in a film file;
 * adding a phenomenon starts with a component here.
 */
public record Phenomena(
        Sky sky,
        Air air,
        Wind wind,
        Moss moss,
        Fireflies fireflies,
        Moonstone moonstone,
        Heart heart,
        Stage stage,
        Crowd crowd,
        Dreamer dreamer,
        Crystal crystal,
        Flood flood,
        Shatter shatter,
        Ash ash,
        Stardust stardust,
        Star star,
        Memory memory,
        Grade grade) {}
