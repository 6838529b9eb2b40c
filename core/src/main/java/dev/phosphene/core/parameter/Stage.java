package dev.phosphene.core.parameter;

import dev.phosphene.core.curve.Colour;

/** The stage that rises from the earth. */
public record Stage(
        @Quantity(doc = "how far it has risen") double rise,

        @Quantity(doc = "brightness of the rings that run outward on each beat", max = 8, or = 1)
        double rings,

        @Quantity(
                doc = "colour of the rings",
                max = 8,
                or = {1.0, 0.78, 0.42})
        Colour ringColour,

        @Quantity(doc = "dust standing over the stage") double dust) {}
